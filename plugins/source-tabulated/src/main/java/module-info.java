/** A flux from a table of the user: a column a species, lines, a scale and a normalisation. */
module org.nuprobe.source.tabulated {
    requires org.nuprobe.toolkit;
    requires static io.avaje.spi;

    provides org.nuprobe.spi.plugin.Plugin with
            org.nuprobe.source.tabulated.TabulatedPlugin;
}
