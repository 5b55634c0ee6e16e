/** Tensor interactions of neutrinos with nuclei and electrons, light to heavy. */
module org.nuprobe.interaction.tensormediator {
    requires org.nuprobe.spi;
    requires org.nuprobe.toolkit;
    requires static io.avaje.spi;

    provides org.nuprobe.spi.plugin.Plugin with
            org.nuprobe.interaction.tensormediator.TensorMediatorPlugin;
}
