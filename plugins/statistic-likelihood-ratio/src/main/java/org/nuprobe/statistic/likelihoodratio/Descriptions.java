package org.nuprobe.statistic.likelihoodratio;

import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Reference;

/** What the statistics say of themselves. */
final class Descriptions {
    private static final Reference WILKS = new Reference(
            "Wilks:1938dza",
            "S. S. Wilks",
            "The large-sample distribution of the likelihood ratio for testing composite hypotheses",
            "Annals Math. Statist. 9 (1938) 60",
            "");
    private static final Reference COWAN = new Reference(
            "Cowan:2010js",
            "G. Cowan, K. Cranmer, E. Gross, O. Vitells",
            "Asymptotic formulae for likelihood-based tests of new physics",
            "Eur. Phys. J. C 71 (2011) 1554",
            "1007.1727");
    private static final Reference FELDMAN_COUSINS = new Reference(
            "Feldman:1997qc",
            "G. J. Feldman, R. D. Cousins",
            "A unified approach to the classical statistical analysis of small signals",
            "Phys. Rev. D 57 (1998) 3873",
            "physics/9711021");
    private static final Reference READ = new Reference(
            "Read:2002hq",
            "A. L. Read",
            "Presentation of search results: the CL_s technique",
            "J. Phys. G 28 (2002) 2693",
            "");
    private static final Reference BAKER_COUSINS = new Reference(
            "Baker:1983tu",
            "S. Baker, R. D. Cousins",
            "Clarification of the use of chi-square and likelihood functions in fits to histograms",
            "Nucl. Instrum. Meth. 221 (1984) 437",
            "");

    private Descriptions() {}

    static Description likelihoodRatio() {
        Description description = Description.of(
                        "Profile likelihood ratio: best fit, limits, intervals and regions, with the test "
                                + "statistic, calibration and kind of interval of your choice.")
                .formula("t(theta) = min over nuisances of -2 ln L(theta, nuisances) - global minimum of -2 ln L")
                .formula(
                        "t_mu = t(mu); q_mu = t(mu), but 0 for a best fit above mu; with a tilde: mu has a lower bound")
                .formula(
                        "two-sided: t <= quantile of chi2 with one degree of freedom a scanned parameter (2.71 at 90 %)")
                .formula(
                        "one-sided: t <= z^2 above the best fit, z the quantile of the normal distribution (1.64 at 90 %)")
                .formula("otherwise: p > 1 - confidence, with the p-value of the calibration")
                .formula("CL_s = p with the signal / p without it")
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
                        "of the chi2 whose quantiles are the levels of the contour lines, with calibration: asymptotic")
                .setting(
                        "interval",
                        "two-sided | one-sided",
                        "two-sided, for cls and cls-toys one-sided",
                        "an interval, or an upper limit only")
                .setting(
                        "test",
                        "t-mu | t-mu-tilde | q-mu | q-mu-tilde",
                        "t-mu for intervals, q-mu for limits, q-mu-tilde for cls when there is a lower bound",
                        "the test statistic; the tilde takes the lower bound of the parameter into its distribution")
                .setting(
                        "calibration",
                        "asymptotic | toys | feldman-cousins | cls | cls-toys",
                        "asymptotic",
                        "how the test statistic becomes a p-value")
                .setting(
                        "bands",
                        "true | false",
                        "false",
                        "whether to give the upper end expected without a signal too, with its 68 % and 95 % bands");
        return withoutSignal(toys(data(description)))
                .reference(WILKS)
                .reference(COWAN)
                .reference(FELDMAN_COUSINS)
                .reference(READ);
    }

    static Description discovery() {
        Description description = Description.of("Significance of a signal: how improbable the data are without it.")
                .formula(
                        "q_0 = t(no signal), but 0 for a best fit below; significance = sqrt(q_0), p = 1 - Phi(sqrt(q_0))")
                .formula("one bin, s over b, expected: sqrt(2 [(s + b) ln(1 + s/b) - s])")
                .setting(
                        "evidence",
                        "excess | deviation",
                        "excess",
                        "whether only a best fit above the value without a signal counts, or on either side; several scanned "
                                + "parameters always deviate")
                .setting("calibration", "asymptotic | toys", "asymptotic", "how the test statistic becomes a p-value");
        return withoutSignal(toys(data(description))).reference(COWAN);
    }

    static Description goodnessOfFit() {
        Description description = Description.of(
                        "Goodness of fit: -2 ln L of the best fit relative to the saturated model, and its p-value.")
                .formula("chi2 = 2 sum_bins [mu - n + n ln(n/mu)] + sum_constraints pull^2 at the best fit")
                .formula("degrees of freedom = bins + constraints - free parameters")
                .setting("calibration", "asymptotic | toys", "asymptotic", "how -2 ln L becomes a p-value");
        return toys(data(description)).reference(BAKER_COUSINS);
    }

    private static Description data(Description description) {
        return description.setting(
                "data",
                "asimov | observed",
                "observed if every region has counts, else asimov",
                "counts to fit: those observed, or those expected at the values of the analysis");
    }

    private static Description toys(Description description) {
        return description
                .setting("toys", "whole number", "1000", "toy experiments for each tested value")
                .setting(
                        "tolerated-failures",
                        "fraction",
                        "1 %",
                        "the fraction of toy experiments that may fail to be fitted before a p-value is given up");
    }

    private static Description withoutSignal(Description description) {
        return description.setting(
                "without-signal",
                "quantity",
                "the lower bound of the parameter, 0 without one",
                "the value of the scanned parameter without a signal");
    }
}
