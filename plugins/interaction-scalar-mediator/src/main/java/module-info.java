/** Exchange of a scalar or pseudoscalar boson between neutrinos and nuclei or electrons. */
module org.nuprobe.interaction.scalarmediator {
    requires org.nuprobe.spi;
    requires org.nuprobe.toolkit;
    requires static io.avaje.spi;

    provides org.nuprobe.spi.plugin.Plugin with
            org.nuprobe.interaction.scalarmediator.ScalarMediatorPlugin;
}
