package org.nuprobe.statistic.likelihoodratio;

import io.avaje.spi.ServiceProvider;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.spi.plugin.Registrar;

/** Brings the statistic {@code likelihood-ratio}. */
@ServiceProvider(Plugin.class)
public final class LikelihoodRatioPlugin implements Plugin {
    /** Made by the service loader. */
    public LikelihoodRatioPlugin() {}

    @Override
    public void register(Registrar registrar) {
        registrar.add(Kind.STATISTIC, "likelihood-ratio", description(), LikelihoodRatio::of);
    }

    private static Description description() {
        return Description.of("Profile likelihood ratio with asymptotic quantiles: best fit, limits, regions.")
                .formula("t(theta) = min over nuisances of -2 ln L(theta, nuisances) - global minimum of -2 ln L")
                .formula(
                        "two-sided: t <= quantile of chi2 with one degree of freedom a scanned parameter (2.71 at 90 %)")
                .formula(
                        "one-sided: t <= z^2 above the best fit, z the quantile of the normal distribution (1.64 at 90 %)")
                .setting("confidence", "number", "0.9", "confidence level, \"90 %\" or 0.9")
                .setting(
                        "contours",
                        "list",
                        "the confidence level",
                        "of two scanned parameters: the confidence levels of the contour lines, [ 68.27 %, 90 % ]")
                .setting(
                        "degrees-of-freedom",
                        "whole number",
                        "1 a scanned parameter",
                        "of the chi2 whose quantiles are the levels of the contour lines")
                .setting("interval", "two-sided | one-sided", "two-sided", "an interval, or an upper limit only")
                .setting(
                        "data",
                        "asimov | observed",
                        "observed if every region has counts, else asimov",
                        "counts to fit: those observed, or those expected at the values of the analysis")
                .reference(new Reference(
                        "Wilks:1938dza",
                        "S. S. Wilks",
                        "The large-sample distribution of the likelihood ratio for testing composite hypotheses",
                        "Annals Math. Statist. 9 (1938) 60",
                        ""))
                .reference(new Reference(
                        "Cowan:2010js",
                        "G. Cowan, K. Cranmer, E. Gross, O. Vitells",
                        "Asymptotic formulae for likelihood-based tests of new physics",
                        "Eur. Phys. J. C 71 (2011) 1554",
                        "1007.1727"));
    }
}
