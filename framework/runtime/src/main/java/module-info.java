/** Finds plugins, reads analysis documents, wires both to the engine, and writes results with their provenance. */
module org.nuprobe.runtime {
    exports org.nuprobe.runtime;
    exports org.nuprobe.runtime.catalogue;
    exports org.nuprobe.runtime.document;
    exports org.nuprobe.runtime.input;
    exports org.nuprobe.runtime.journal;
    exports org.nuprobe.runtime.rate;
    exports org.nuprobe.runtime.release;
    exports org.nuprobe.runtime.result;
    exports org.nuprobe.runtime.watch;

    requires transitive org.nuprobe.engine;
    requires com.google.guice;
    // Guice needs these two, and cannot say so itself: it has no module descriptor.
    requires com.google.common;
    requires jakarta.inject;
    requires org.snakeyaml.engine;
    requires de.siegmar.fastcsv;
    requires tools.jackson.core;

    uses org.nuprobe.spi.plugin.Plugin;
}
