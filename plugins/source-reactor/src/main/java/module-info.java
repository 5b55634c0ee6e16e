/** Antineutrinos of nuclear reactors: spectra of four fissile isotopes, neutrons captured on 238U, fuels and cores. */
module org.nuprobe.source.reactor {
    requires org.nuprobe.toolkit;
    requires static io.avaje.spi;

    provides org.nuprobe.spi.plugin.Plugin with
            org.nuprobe.source.reactor.ReactorPlugin;
}
