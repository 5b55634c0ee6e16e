package org.nuprobe.engine.region;

import java.util.ArrayList;
import java.util.List;
import org.nuprobe.engine.declared.Reader;
import org.nuprobe.engine.moment.ComponentMoments;
import org.nuprobe.engine.moment.FluxMoments;
import org.nuprobe.engine.naming.Titled;
import org.nuprobe.engine.numeric.Memo;
import org.nuprobe.engine.recoil.Material;
import org.nuprobe.engine.recoil.MomentsAt;
import org.nuprobe.spi.detector.Axis;
import org.nuprobe.spi.detector.Response;
import org.nuprobe.spi.experiment.Region;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Constituent;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.spi.unit.Units;

/**
 * The response of a region, sampled where its recoils are: computed again only when a SHAPE parameter of the source, the
 * propagation, the target or the response moves, not for one of an interaction.
 */
final class Detector {
    private static final int REMEMBERED = 10;

    private final String region;
    private final Response response;
    private final Reader reader;
    private final FluxMoments flux;
    private final Material material;
    private final int bins;
    private final Memo<List<Double>, List<Exposed>> memo = new Memo<>(REMEMBERED);

    Detector(Region region, FluxMoments flux, Material material) {
        this.region = region.id();
        this.response = region.response();
        this.reader = Reader.of(response);
        this.flux = flux;
        this.material = material;
        this.bins = response.axes().stream().mapToInt(Axis::bins).reduce(1, (a, b) -> a * b);
    }

    /** The number of bins, those in time included. */
    int bins() {
        return bins;
    }

    /** The values of the parameters of the response alone. */
    List<Double> key(Point point) {
        return reader.key(point);
    }

    /** Every constituent that is counted, in the order of {@link Material#constituents}. */
    List<Exposed> exposed(Point point) {
        List<Double> key = new ArrayList<>(flux.key(point));
        key.addAll(material.constituentsKey(point));
        key.addAll(reader.key(point));
        return memo.get(key, () -> {
            List<ComponentMoments> components = flux.at(point);
            Point view = reader.view(point);
            return material.constituents(point).stream()
                    .map(constituent -> expose(constituent, components, view))
                    .toList();
        });
    }

    /** The fractions of a flux component that are counted in each bin of time. */
    double[] timeWeights(TimeProfile profile, Point point) {
        double[] weights = response.timeWeights(profile, reader.view(point));
        for (double weight : weights) {
            if (!counts(weight)) {
                throw problem("the time weight " + weight);
            }
        }
        return weights;
    }

    private Exposed expose(Constituent constituent, List<ComponentMoments> components, Point view) {
        Scatterer scatterer = constituent.scatterer();
        RecoilNodes nodes = RecoilNodes.of(
                scatterer, response.range(scatterer, view), response.breakpoints(scatterer, view), components);
        double[] recoils = nodes.recoils();
        double[][] matrix = recoils.length == 0 ? new double[0][0] : response.matrix(scatterer, recoils.clone(), view);
        for (double[] row : matrix) {
            if (row.length != recoils.length) {
                throw problem("a row of " + row.length + " numbers for " + recoils.length + " recoils of "
                        + scatterer.name());
            }
            for (int k = 0; k < row.length; k++) {
                if (!counts(row[k])) {
                    throw problem("the probability " + row[k] + " for a recoil of " + scatterer.name() + " with "
                            + recoils[k] / Units.KEV + " keV");
                }
            }
        }
        return new Exposed(nodes, new MomentsAt(components, recoils, scatterer.mass()), matrix);
    }

    /** Whether a number can multiply a number of events. */
    private static boolean counts(double value) {
        return value >= 0 && !Double.isInfinite(value);
    }

    IllegalStateException problem(String what) {
        return new IllegalStateException(
                "the response " + Titled.of(response) + " of the region " + region + " gives " + what);
    }
}
