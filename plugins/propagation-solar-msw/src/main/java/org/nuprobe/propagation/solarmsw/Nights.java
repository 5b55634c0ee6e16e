package org.nuprobe.propagation.solarmsw;

import java.util.ArrayList;
import java.util.List;
import org.nuprobe.spi.unit.Units;
import org.nuprobe.toolkit.oscillation.Earth;

/**
 * The first mass state at night, averaged over the nights of a year, as a smooth function of the energy.
 *
 * <p>What the Earth adds to its vector b grows with the energy; divided by it, it is tabulated at the Chebyshev nodes of
 * {@code u = ln(1 + E/MeV)}. Phases are averaged over energies of a relative width of 3 %, which leaves no oscillation too fast for
 * the table.
 */
final class Nights implements FirstState {
    private static final int NODES = 96;

    /** Over what energies phases are averaged: far less than a detector resolves, far more than the oscillations of long ways. */
    private static final double SPREAD = 0.03;

    private final double[] day;
    private final double unit;
    private final double end;
    /** By coordinate: the Chebyshev coefficients of (b_night - b_day)/E. */
    private final double[][] coefficients = new double[3][NODES];

    private Nights(double[] day, double unit, double highest) {
        this.day = day;
        this.unit = unit;
        this.end = Math.log1p(highest / unit);
    }

    /**
     * The nights at a place.
     *
     * @param nights the fraction of the night by nadir angle, see {@link Exposure#nights}
     * @param highest the highest energy that will be asked for
     */
    static Nights of(EarthCrossing crossing, double[] nights, double highest) {
        Oscillations oscillations = crossing.oscillations();
        Nights result = new Nights(new double[] {-oscillations.sine(), 0, oscillations.cosine()}, Units.MEV, highest);
        List<List<Earth.Piece>> ways = new ArrayList<>();
        for (int k = 0; k < nights.length; k++) {
            double cosNadir = Math.cos(0.5 * Math.PI * (k + 0.5) / nights.length);
            ways.add(nights[k] > 0 ? crossing.earth().chord(cosNadir) : List.of());
        }
        for (int node = 0; node < NODES; node++) {
            double angle = Math.PI * (node + 0.5) / NODES;
            double energy = result.unit * Math.expm1(0.5 * result.end * (1 + Math.cos(angle)));
            EarthCrossing.Axis[] axes = crossing.axes(energy);
            double[] sum = new double[3];
            for (int k = 0; k < nights.length; k++) {
                double[] b = crossing.firstState(axes, ways.get(k), SPREAD);
                for (int i = 0; i < 3; i++) {
                    sum[i] += nights[k] * (b[i] - result.day[i]);
                }
            }
            for (int n = 0; n < NODES; n++) {
                double weight = (n == 0 ? 1.0 : 2.0) / NODES * Math.cos(n * angle) / energy;
                for (int i = 0; i < 3; i++) {
                    result.coefficients[i][n] += weight * sum[i];
                }
            }
        }
        return result;
    }

    @Override
    public double[] at(double energy) {
        double t = 2 * Math.log1p(energy / unit) / end - 1;
        double[] vector = new double[3];
        for (int i = 0; i < 3; i++) {
            double[] c = coefficients[i];
            double next = 0;
            double afterNext = 0;
            for (int n = NODES - 1; n > 0; n--) {
                double current = 2 * t * next - afterNext + c[n];
                afterNext = next;
                next = current;
            }
            vector[i] = day[i] + energy * (t * next - afterNext + c[0]);
        }
        return vector;
    }
}
