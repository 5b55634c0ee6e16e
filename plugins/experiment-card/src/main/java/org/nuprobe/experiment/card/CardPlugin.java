package org.nuprobe.experiment.card;

import io.avaje.spi.ServiceProvider;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.plugin.Registrar;

/** Brings the experiment {@code experiment-card}. */
@ServiceProvider(Plugin.class)
public final class CardPlugin implements Plugin {
    /** Made by the service loader. */
    public CardPlugin() {}

    @Override
    public void register(Registrar registrar) {
        registrar.add(Kind.EXPERIMENT, "experiment-card", description(), Card::of);
    }

    private static Description description() {
        return Description.of("An experiment made of its parts, an exposure, backgrounds and observed counts; no code.")
                .formula("counts of a background in a bin = exposure * integral of its rate over the bin")
                .formula(
                        "or of a histogram h of unit sum: N (h + theta (up - down)/2), or N (h + theta (up - h)) without down")
                .setting(
                        "region",
                        "lower-case words with hyphens",
                        "events",
                        "name of the region, unique in an analysis")
                .setting("source", "source", "", "where the neutrinos come from")
                .setting("propagation", "propagation", "none", "what happens to their flavour on the way")
                .setting("target", "target", "", "what they fall on")
                .setting("response", "response", "", "how recoils are seen")
                .setting("exposure", "mass times time", "", "target mass times live time, \"1 t yr\"")
                .setting(
                        "signal",
                        "predicted | none",
                        "predicted",
                        "none: the interactions play no part, and what is looked for is one of the backgrounds, by its published "
                                + "distribution")
                .setting(
                        "signal-uncertainty",
                        "number",
                        "none",
                        "relative uncertainty of the whole signal, a normalisation with a Gaussian constraint")
                .setting(
                        "signal-parameter",
                        "parameter id",
                        "<region>_signal",
                        "id of that normalisation; experiments that name the same share it")
                .setting(
                        "backgrounds",
                        "list of sections",
                        "none",
                        "each with id, one of rate (flat), table + columns (rates), counts, counts-table + columns, histogram, shape or "
                                + "signal-fraction, and optionally uncertainty and parameter, the id of its normalisation, "
                                + "<region>_<id> unless given; rates are in observed energy, efficiency included; a histogram is a "
                                + "table with a row a bin, with a column for each axis and histogram-column (events), and may have "
                                + "events (the expected number, whatever the sum of the table), events-uncertainty or fitted: true, "
                                + "which make the number a parameter, and variations, each with parameter (standard deviations), up, "
                                + "down and morph (linear or parabola); a shape is a product of distributions, a section for each axis "
                                + "with one of histogram (a table of bin centres, and column), events (a table of events) or decay (a "
                                + "rate), needs events, and a histogram may be lowered by efficiency-rate from efficiency-start on")
                .setting("background-level", "number", "1", "a factor on all backgrounds, for projections")
                .setting(
                        "observed",
                        "list of counts",
                        "none",
                        "observed counts per bin, in the numbering of the response")
                .setting(
                        "observed-table",
                        "path of a table",
                        "none",
                        "the same as a column of a table: a row a bin; with a column for each axis the rows name their bins and "
                                + "stand in any order; with the columns energy_low and energy_high a bin takes the rows inside it")
                .setting(
                        "observed-events",
                        "path of a table",
                        "none",
                        "the same from a table with a row for each event and a column for each axis; events outside of the bins are"
                                + " not counted")
                .setting("observed-column", "name of a column", "counts", "which column of it")
                .setting(
                        "variances",
                        "list of numbers",
                        "none",
                        "when the bins hold measurements with Gaussian errors, such as coincidence minus anticoincidence: the "
                                + "variance of each; then observed values may be negative")
                .setting("variance-column", "name of a column", "none", "the same as a column of observed-table")
                .setting(
                        "regions",
                        "list of sections",
                        "none",
                        "several regions, each a section with all these keys; then none of them stands outside");
    }
}
