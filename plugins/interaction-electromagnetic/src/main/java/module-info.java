/** How neutrinos couple to photons: magnetic moments, charge radii, anapole moments and millicharges, on nuclei and electrons. */
module org.nuprobe.interaction.electromagnetic {
    requires org.nuprobe.toolkit;
    requires static io.avaje.spi;

    provides org.nuprobe.spi.plugin.Plugin with
            org.nuprobe.interaction.electromagnetic.ElectromagneticPlugin;
}
