/** Exchange of a vector boson between neutrinos and nuclei or electrons, light to heavy. */
module org.nuprobe.interaction.vectormediator {
    requires org.nuprobe.spi;
    requires org.nuprobe.toolkit;
    requires static io.avaje.spi;

    provides org.nuprobe.spi.plugin.Plugin with
            org.nuprobe.interaction.vectormediator.VectorMediatorPlugin;
}
