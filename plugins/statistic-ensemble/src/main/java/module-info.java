/** What many toy experiments would say: sensitivity with bands, and coverage, of any statistic. */
module org.nuprobe.statistic.ensemble {
    requires org.nuprobe.spi;
    requires static io.avaje.spi;

    provides org.nuprobe.spi.plugin.Plugin with
            org.nuprobe.statistic.ensemble.EnsemblePlugin;
}
