package org.nuprobe.engine.region;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.nuprobe.engine.declared.Declarations;
import org.nuprobe.spi.experiment.Experiment;
import org.nuprobe.spi.experiment.Region;
import org.nuprobe.spi.experiment.Sample;
import org.nuprobe.spi.parameter.Point;

/** The backgrounds of a region as templates. */
record Backgrounds(Region region, Experiment experiment, int bins) {
    /**
     * One template a sample.
     *
     * @param signal the signal at the initial value of every SHAPE parameter
     */
    List<Template> templates(Supplier<List<Template>> signal) {
        List<Template> templates = new ArrayList<>();
        for (Sample sample : region.backgrounds()) {
            Declarations.check(
                    sample.coefficient(),
                    "the background " + sample.id() + " of the region " + region.id(),
                    List.of(experiment));
            double[] counts = counts(sample, signal);
            if (counts.length != bins) {
                throw new IllegalArgumentException("the background " + sample.id() + " of the region " + region.id()
                        + " has " + counts.length + " bins, but the response has " + bins);
            }
            double factor = sample.coefficient().factor();
            for (int bin = 0; bin < bins; bin++) {
                counts[bin] *= factor;
            }
            templates.add(new Template(sample.id(), sample.coefficient().powers(), counts));
        }
        return List.copyOf(templates);
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
