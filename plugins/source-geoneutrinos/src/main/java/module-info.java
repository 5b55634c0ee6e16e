/** Geoneutrinos: antineutrinos of uranium, thorium and potassium in the Earth, with shapes of the user. */
module org.nuprobe.source.geoneutrinos {
    requires org.nuprobe.toolkit;
    requires static io.avaje.spi;

    provides org.nuprobe.spi.plugin.Plugin with
            org.nuprobe.source.geoneutrinos.GeoneutrinosPlugin;
}
