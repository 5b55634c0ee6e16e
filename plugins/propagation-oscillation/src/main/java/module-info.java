/** Three flavours over long ways: in vacuum, through uniform matter, and through the Earth. */
module org.nuprobe.propagation.oscillation {
    requires org.nuprobe.toolkit;
    requires static io.avaje.spi;

    provides org.nuprobe.spi.plugin.Plugin with
            org.nuprobe.propagation.oscillation.OscillationPlugin;
}
