package org.nuprobe.statistic.likelihoodratio;

import io.avaje.spi.ServiceProvider;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.plugin.Registrar;

/** Brings the statistics {@code likelihood-ratio}, {@code discovery} and {@code goodness-of-fit}. */
@ServiceProvider(Plugin.class)
public final class LikelihoodRatioPlugin implements Plugin {
    /** Made by the service loader. */
    public LikelihoodRatioPlugin() {}

    @Override
    public void register(Registrar registrar) {
        registrar.add(Kind.STATISTIC, "likelihood-ratio", Descriptions.likelihoodRatio(), LikelihoodRatio::of);
        registrar.add(Kind.STATISTIC, "discovery", Descriptions.discovery(), Discovery::of);
        registrar.add(Kind.STATISTIC, "goodness-of-fit", Descriptions.goodnessOfFit(), GoodnessOfFit::of);
    }
}
