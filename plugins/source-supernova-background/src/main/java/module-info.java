/** The diffuse supernova background: thermal neutrinos of all core collapses, by the integral over redshift. */
module org.nuprobe.source.supernovabackground {
    requires org.nuprobe.toolkit;
    requires static io.avaje.spi;

    provides org.nuprobe.spi.plugin.Plugin with
            org.nuprobe.source.supernovabackground.SupernovaBackgroundPlugin;
}
