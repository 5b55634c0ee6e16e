/** A light sterile neutrino: active flavours vanish and appear at short baselines. */
module org.nuprobe.propagation.sterile {
    requires org.nuprobe.toolkit;
    requires static io.avaje.spi;

    provides org.nuprobe.spi.plugin.Plugin with
            org.nuprobe.propagation.sterile.SterilePlugin;
}
