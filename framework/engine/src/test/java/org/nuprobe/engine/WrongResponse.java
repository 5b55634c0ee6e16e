package org.nuprobe.engine;

import java.util.List;
import org.nuprobe.spi.detector.Axis;
import org.nuprobe.spi.detector.Response;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Units;

/** A response whose matrix has more rows than its axes have bins. */
final class WrongResponse implements Response {
    @Override
    public List<Axis> axes() {
        return List.of(new Axis("recoil-energy", Dimension.ENERGY, new double[] {0, Units.KEV}));
    }

    @Override
    public double[][] matrix(Scatterer scatterer, double[] recoils, Point shape) {
        return new double[2][recoils.length];
    }
}
