/** A light vector mediator for nuprobe, from outside its tree. */
module org.acme.lightvector {
    requires org.nuprobe.spi;

    provides org.nuprobe.spi.plugin.Plugin with
            org.acme.lightvector.LightVectorPlugin;
}
