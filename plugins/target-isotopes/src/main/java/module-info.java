/** What neutrinos fall on: isotopes, natural elements and compounds, with form factors and the binding of their electrons. */
module org.nuprobe.target.isotopes {
    requires org.nuprobe.toolkit;
    requires static io.avaje.spi;

    provides org.nuprobe.spi.plugin.Plugin with
            org.nuprobe.target.isotopes.IsotopesPlugin;
}
