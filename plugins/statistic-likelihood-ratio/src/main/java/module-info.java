/** Profile likelihood ratio: tests, intervals and contours. */
module org.nuprobe.statistic.likelihoodratio {
    requires org.nuprobe.spi;
    requires org.nuprobe.toolkit;
    requires org.apache.commons.statistics.distribution;
    requires org.apache.commons.numbers.rootfinder;
    requires static io.avaje.spi;

    provides org.nuprobe.spi.plugin.Plugin with
            org.nuprobe.statistic.likelihoodratio.LikelihoodRatioPlugin;
}
