/** Atmospheric neutrinos below 1 GeV: the tabulated flux of four species with one normalisation. */
module org.nuprobe.source.atmospheric {
    requires org.nuprobe.toolkit;
    requires static io.avaje.spi;

    provides org.nuprobe.spi.plugin.Plugin with
            org.nuprobe.source.atmospheric.AtmosphericPlugin;
}
