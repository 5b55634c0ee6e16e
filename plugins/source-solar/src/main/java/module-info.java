/** Solar neutrinos: the fluxes and spectra of the standard solar models, each component with its uncertainty. */
module org.nuprobe.source.solar {
    requires org.nuprobe.toolkit;
    requires static io.avaje.spi;

    provides org.nuprobe.spi.plugin.Plugin with
            org.nuprobe.source.solar.SolarPlugin;
}
