package org.nuprobe.runtime.guard;

import java.util.List;
import org.nuprobe.spi.detector.Axis;
import org.nuprobe.spi.detector.Response;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.spi.unit.Units;

/**
 * A response of an extension behind its guard.
 *
 * @param guard who asks
 * @param inner who is asked
 */
record GuardedResponse(Guard guard, Response inner) implements Response, Guarded {
    @Override
    public List<Axis> axes() {
        List<Axis> axes = guard.list("its axes", inner::axes);
        if (axes.isEmpty()) {
            throw guard.defect("its axes", "gives none");
        }
        return axes;
    }

    @Override
    public double[][] matrix(Scatterer scatterer, double[] recoils, Point shape) {
        String asked = "its matrix for recoils of " + scatterer.name();
        double[][] matrix = guard.ask(asked, () -> inner.matrix(scatterer, recoils, shape));
        for (double[] row : matrix) {
            if (row == null || row.length != recoils.length) {
                throw guard.defect(
                        asked,
                        "gives " + (row == null ? "null instead of a row" : "a row of " + row.length + " numbers")
                                + " for " + recoils.length + " recoils");
            }
            for (int k = 0; k < row.length; k++) {
                if (!(row[k] >= 0) || Double.isInfinite(row[k])) {
                    throw guard.defect(
                            asked,
                            "gives the probability " + row[k] + " at a recoil of "
                                    + Guard.number(recoils[k] / Units.KEV) + " keV");
                }
            }
        }
        return matrix;
    }

    @Override
    public boolean sees(Scatterer scatterer) {
        return guard.ask("whether it sees " + scatterer.name(), () -> inner.sees(scatterer));
    }

    @Override
    public Interval range(Scatterer scatterer, Point shape) {
        return guard.ask("its range for recoils of " + scatterer.name(), () -> inner.range(scatterer, shape));
    }

    @Override
    public double[] breakpoints(Scatterer scatterer, Point shape) {
        return Numbers.rising(
                guard, "its breakpoints for recoils of " + scatterer.name(), () -> inner.breakpoints(scatterer, shape));
    }

    @Override
    public double[] timeWeights(TimeProfile profile, Point shape) {
        double[] weights = guard.ask("its time weights", () -> inner.timeWeights(profile, shape));
        for (double weight : weights) {
            if (!(weight >= 0) || Double.isInfinite(weight)) {
                throw guard.defect("its time weights", "gives " + weight);
            }
        }
        return weights;
    }
}
