package org.nuprobe.statistic.ensemble;

import io.avaje.spi.ServiceProvider;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.spi.plugin.Registrar;

/** Brings the statistics {@code sensitivity} and {@code coverage}. */
@ServiceProvider(Plugin.class)
public final class EnsemblePlugin implements Plugin {
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

    /** Made by the service loader. */
    public EnsemblePlugin() {}

    @Override
    public void register(Registrar registrar) {
        registrar.add(Kind.STATISTIC, "sensitivity", sensitivity(), Sensitivity::of);
        registrar.add(Kind.STATISTIC, "coverage", coverage(), Coverage::of);
    }

    private static Description sensitivity() {
        return of(Description.of(
                                "Sensitivity: what another statistic finds in toy experiments at the values of the analysis, as "
                                        + "median with 68 % and 95 % bands.")
                        .formula("bands: quantiles Phi(-1) to Phi(1), 68.27 %, and Phi(-2) to Phi(2), 95.45 %"))
                .setting(
                        "values", "list of ids", "all", "the values of that statistic to keep, such as [ mu_nu.upper ]")
                .setting(
                        "tolerated-failures",
                        "fraction",
                        "1 %",
                        "the fraction of toy experiments that may give no value before its band is given up")
                .reference(COWAN);
    }

    private static Description coverage() {
        return of(Description.of(
                                "Coverage: how often the interval or region of another statistic holds the truth, in toy experiments.")
                        .formula("coverage = k/N with the binomial error sqrt(k/N (1 - k/N)/N)"))
                .setting(
                        "truths",
                        "list of sections",
                        "the values of the analysis",
                        "where toy experiments are made, parameters by id: [ { mu_nu: 0 }, { mu_nu: 1e-11 } ]; what is not named has "
                                + "its value in the analysis")
                .reference(FELDMAN_COUSINS);
    }

    private static Description of(Description description) {
        return description
                .setting("of", "a statistic", "", "the statistic that judges each toy experiment, with its settings")
                .setting("toys", "whole number", "1000", "how many toy experiments are made");
    }
}
