/** A radioactive chromium source for nuprobe, from outside its tree. */
module org.acme.chromium {
    requires org.nuprobe.spi;

    provides org.nuprobe.spi.plugin.Plugin with
            org.acme.chromium.ChromiumPlugin;
}
