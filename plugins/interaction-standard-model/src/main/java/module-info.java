/** Neutrino scattering of the Standard Model: coherently on nuclei, and on electrons, for every flavour and helicity. */
module org.nuprobe.interaction.standardmodel {
    requires org.nuprobe.spi;
    requires static io.avaje.spi;

    provides org.nuprobe.spi.plugin.Plugin with
            org.nuprobe.interaction.standardmodel.StandardModelPlugin;
}
