/** Detectors that measure the energy of a recoil: efficiency, resolution and bins. */
module org.nuprobe.response.recoil {
    requires org.nuprobe.toolkit;
    requires static io.avaje.spi;

    provides org.nuprobe.spi.plugin.Plugin with
            org.nuprobe.response.recoil.RecoilPlugin;
}
