/** How neutrinos couple to photons: magnetic moments, on nuclei and on electrons. */
module org.nuprobe.interaction.electromagnetic {
    requires org.nuprobe.spi;
    requires static io.avaje.spi;

    provides org.nuprobe.spi.plugin.Plugin with
            org.nuprobe.interaction.electromagnetic.ElectromagneticPlugin;
}
