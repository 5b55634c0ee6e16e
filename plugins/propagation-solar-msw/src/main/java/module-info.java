/** Flavour conversion of solar neutrinos on their way out of the Sun: three flavours, adiabatic, averaged over production. */
module org.nuprobe.propagation.solarmsw {
    requires org.nuprobe.toolkit;
    requires static io.avaje.spi;

    provides org.nuprobe.spi.plugin.Plugin with
            org.nuprobe.propagation.solarmsw.SolarMswPlugin;
}
