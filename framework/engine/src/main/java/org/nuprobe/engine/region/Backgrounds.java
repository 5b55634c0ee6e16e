package org.nuprobe.engine.region;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.nuprobe.engine.declared.Declarations;
import org.nuprobe.spi.experiment.Experiment;
import org.nuprobe.spi.experiment.Region;
import org.nuprobe.spi.experiment.Sample;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Point;

/** The backgrounds of a region as templates. */
record Backgrounds(Region region, Experiment experiment, int bins) {
    /**
     * One template a sample, and one for each of its variations, which belongs to the sample too.
     *
     * @param signal the signal at the initial value of every SHAPE parameter
     */
    List<Template> templates(Supplier<List<Template>> signal) {
        List<Template> templates = new ArrayList<>();
        for (Sample sample : region.backgrounds()) {
            templates.add(template(sample, sample.coefficient(), counts(sample, signal)));
            if (sample instanceof Sample.Counts known) {
                for (Sample.Variation variation : known.variations()) {
                    templates.add(
                            template(sample, sample.coefficient().times(variation.coefficient()), variation.counts()));
                }
            }
        }
        return List.copyOf(templates);
    }

    private Template template(Sample sample, Monomial coefficient, double[] counts) {
        String name = "the background " + sample.id() + " of the region " + region.id();
        Declarations.check(coefficient, name, List.of(experiment));
        if (counts.length != bins) {
            throw new IllegalArgumentException(name + " has " + counts.length + " bins, but the response has " + bins);
        }
        double[] scaled = counts.clone();
        for (int bin = 0; bin < bins; bin++) {
            scaled[bin] *= coefficient.factor();
        }
        return new Template(sample.id(), coefficient.powers(), scaled);
    }

    private double[] counts(Sample sample, Supplier<List<Template>> signal) {
        if (sample instanceof Sample.Counts known) {
            return known.counts();
        }
        Sample.SignalFraction share = (Sample.SignalFraction) sample;
        double[] counts = new double[bins];
        for (Template template : signal.get()) {
            double factor = share.fraction() * template.value(Point.INITIAL);
            for (int bin = 0; bin < bins; bin++) {
                counts[bin] += factor * template.counts()[bin];
            }
        }
        return counts;
    }
}
