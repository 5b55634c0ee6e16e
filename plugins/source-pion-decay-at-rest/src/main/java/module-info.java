/** Neutrinos of positive pions that decay at rest, and of the muons that they leave: spectra, flux and arrival times. */
module org.nuprobe.source.piondecayatrest {
    requires org.nuprobe.toolkit;
    requires org.apache.commons.numbers.gamma;
    requires static io.avaje.spi;

    provides org.nuprobe.spi.plugin.Plugin with
            org.nuprobe.source.piondecayatrest.PionDecayPlugin;
}
