/** Non-standard interactions (NSI) of neutrinos with quarks and electrons, diagonal and flavour-changing. */
module org.nuprobe.interaction.nsi {
    requires org.nuprobe.spi;
    requires org.nuprobe.toolkit;
    requires static io.avaje.spi;

    provides org.nuprobe.spi.plugin.Plugin with
            org.nuprobe.interaction.nsi.NsiPlugin;
}
