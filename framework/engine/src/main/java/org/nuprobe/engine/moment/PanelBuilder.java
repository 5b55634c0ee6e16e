package org.nuprobe.engine.moment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.nuprobe.engine.numeric.Chebyshev;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.unit.Units;

/**
 * Cuts the continuum of a flux component into panels, from the top of the spectrum downwards, so fine that each integral
 * above an energy is accurate relative to itself.
 *
 * <p>The flux and its flavour are asked once per node. A panel is halved until its last Chebyshev coefficients are negligible
 * beside the integral above it; at the top of the spectrum, where a flux may vanish with any power, panels shrink towards the end.
 */
final class PanelBuilder {
    private static final double TOLERANCE = 1e-13;

    /** Relative errors below this that halving does not improve are noise in the flux, not structure. */
    private static final double NOISE = 1e-5;

    /** How much the flux may vary over a panel that is judged beside its own integral. */
    private static final double MODERATE = 20;

    private static final double NARROWEST = 1e-9;

    /** Relative width from which on a panel at the end is judged beside its own integral, however the flux vanishes there. */
    private static final double END = 1e-5;

    private static final double ROUNDING = 1e-15;
    private static final double NEGLIGIBLE = 1e-17;
    private static final int MOST_PANELS = 20_000;
    private static final int[][] COHERENT = {{0, 1}, {0, 2}, {1, 2}};

    private final Flux.Component component;
    private final String owner;
    private final double[][] above = new double[Weights.SIZE][3];
    private final List<Panel> panels = new ArrayList<>();
    private final double top;

    private PanelBuilder(Flux.Component component, String owner, double top) {
        this.component = component;
        this.owner = owner;
        this.top = top;
    }

    /**
     * The panels of a component, in rising order.
     *
     * @param edges rising energies between which the continuum is smooth
     * @param owner the class of the source, for messages
     */
    static List<Panel> build(Flux.Component component, double[] edges, String owner) {
        PanelBuilder builder = new PanelBuilder(component, owner, edges[edges.length - 1]);
        for (int k = edges.length - 1; k >= 1; k--) {
            if (edges[k - 1] == 0) {
                builder.fromZero(edges[k]);
            } else {
                builder.between(edges[k - 1], edges[k], Double.POSITIVE_INFINITY);
            }
        }
        Collections.reverse(builder.panels);
        return builder.panels;
    }

    private void between(double low, double high, double errorOfParent) {
        double width = high - low;
        Sampled sampled = Sampled.of(component, low, high, owner);
        double[][][] chebyshev = new double[Weights.SIZE][3][];
        double[][] errors = new double[Weights.SIZE][3];
        double[][] integrals = new double[Weights.SIZE][3];
        double relative = 0;
        for (int e = 0; e < Weights.SIZE; e++) {
            for (int n = 0; n < 3; n++) {
                double[] coefficients = Chebyshev.coefficients(sampled.over(e, n));
                chebyshev[e][n] = coefficients;
                errors[e][n] = tail(coefficients);
                integrals[e][n] = width * Math.abs(mean(coefficients));
                double size = Math.abs(coefficients[0]);
                if (e < 3 && size > 0) {
                    relative = Math.max(relative, errors[e][n] / size);
                }
            }
        }
        boolean moderate = sampled.variation() <= MODERATE || width <= END * high;
        boolean settled = width <= NARROWEST * high || (relative < NOISE && relative > 0.5 * errorOfParent);
        if (settled || precise(width, errors, integrals, moderate)) {
            accept(low, high, chebyshev);
            return;
        }
        boolean end = high == top && !moderate;
        double middle = end ? high - width / 8 : 0.5 * (low + high);
        double error = end ? Double.POSITIVE_INFINITY : relative;
        between(middle, high, error);
        between(low, middle, error);
    }

    private boolean precise(double width, double[][] errors, double[][] integrals, boolean moderate) {
        for (int n = 0; n < 3; n++) {
            double[] scales = new double[3];
            for (int e = 0; e < 3; e++) {
                scales[e] = Math.max(above[e][n], moderate ? integrals[e][n] : 0);
                if (errors[e][n] * width > TOLERANCE * scales[e]) {
                    return false;
                }
            }
            for (int k = 0; k < COHERENT.length; k++) {
                double scale = Math.sqrt(scales[COHERENT[k][0]] * scales[COHERENT[k][1]]);
                if (Math.max(errors[3 + k][n], errors[6 + k][n]) * width > TOLERANCE * scale) {
                    return false;
                }
            }
        }
        return true;
    }

    private void accept(double low, double high, double[][][] chebyshev) {
        double[][] coefficients = new double[Weights.SIZE][];
        for (int e = 0; e < Weights.SIZE; e++) {
            double[] table = new double[3 * (Chebyshev.SIZE + 1)];
            for (int n = 0; n < 3; n++) {
                double[] powers = Chebyshev.powers(cleaned(chebyshev[e][n], Math.abs(chebyshev[e][n][0])));
                table[n] = above[e][n];
                double whole = 0;
                for (int j = Chebyshev.SIZE - 1; j >= 0; j--) {
                    table[3 * (j + 1) + n] = (high - low) * powers[j] / (j + 1);
                    whole += table[3 * (j + 1) + n];
                }
                above[e][n] += whole;
            }
            coefficients[e] = trimmed(table);
        }
        add(new Panel(low, high, coefficients, new double[0][]));
    }

    /** Without the last coefficients, where they are rounding beside a size. */
    private static double[] cleaned(double[] chebyshev, double size) {
        double[] cleaned = chebyshev.clone();
        for (int j = cleaned.length - 1; j > 0 && Math.abs(cleaned[j]) <= ROUNDING * size; j--) {
            cleaned[j] = 0;
        }
        return cleaned;
    }

    /** Without the highest powers, where they are below rounding beside the integral above or the lowest power. */
    private static double[] trimmed(double[] table) {
        int length = table.length;
        while (length > 6) {
            for (int n = 0; n < 3; n++) {
                if (Math.abs(table[length - 3 + n])
                        > NEGLIGIBLE * Math.max(Math.abs(table[n]), Math.abs(table[3 + n]))) {
                    return Arrays.copyOf(table, length);
                }
            }
            length -= 3;
        }
        return Arrays.copyOf(table, length);
    }

    private void fromZero(double high) {
        Sampled sampled = Sampled.of(component, 0, high, owner);
        double[][] chebyshev = new double[Weights.SIZE][];
        double relative = 0;
        for (int e = 0; e < Weights.SIZE; e++) {
            chebyshev[e] = Chebyshev.coefficients(sampled.over(e, 0));
            double size = sampled.largest(e);
            if (e < 3 && size > 0) {
                relative = Math.max(relative, tail(chebyshev[e]) / size);
            }
        }
        boolean small = high <= top / 16;
        if (high <= NARROWEST * top || (small && relative <= TOLERANCE)) {
            acceptFromZero(high, chebyshev, sampled);
        } else {
            between(0.5 * high, high, Double.POSITIVE_INFINITY);
            fromZero(0.5 * high);
        }
    }

    private void acceptFromZero(double high, double[][] chebyshev, Sampled sampled) {
        double[][] coefficients = new double[Weights.SIZE][];
        double[][] singular = new double[Weights.SIZE][2];
        for (int e = 0; e < Weights.SIZE; e++) {
            double size = sampled.largest(e);
            double[] fromBelow = cleaned(chebyshev[e], size);
            for (int j = 1; j < Chebyshev.SIZE; j += 2) {
                // The same polynomial counted from the lower end.
                fromBelow[j] = -fromBelow[j];
            }
            double[] f = Chebyshev.powers(fromBelow);
            for (int j = 0; j < 2; j++) {
                // A flux that vanishes at zero does so exactly: rounding must not be divided by E^2.
                singular[e][j] = Math.abs(f[j]) < 1e-13 * size ? 0 : f[j];
            }
            coefficients[e] = fromZero(above[e], f, singular[e][0], high);
        }
        add(new Panel(0, high, coefficients, singular));
    }

    /** The polynomial part of the integrals in t = x/high, for a flux sum_j f_j t^j. */
    private static double[] fromZero(double[] above, double[] f, double atZero, double high) {
        double[] table = new double[3 * (Chebyshev.SIZE + 1)];
        System.arraycopy(above, 0, table, 0, 3);
        for (int n = 0; n < 3; n++) {
            double unit = Math.pow(high, 1 - n);
            for (int j = n; j < Chebyshev.SIZE; j++) {
                int power = j + 1 - n;
                table[3 * power + n] = -unit * f[j] / power;
                table[n] += unit * f[j] / power;
            }
        }
        table[2] -= atZero / high;
        return trimmed(table);
    }

    private void add(Panel panel) {
        if (panels.size() == MOST_PANELS) {
            throw new IllegalStateException(
                    "the flux component " + component.name() + " of " + owner
                            + " is not smooth near " + panel.high() / Units.MEV
                            + " MeV: its spectrum must list every energy where the flux or its flavour jumps or bends as a breakpoint");
        }
        panels.add(panel);
    }

    private static double tail(double[] chebyshev) {
        return Math.max(Math.abs(chebyshev[Chebyshev.SIZE - 1]), Math.abs(chebyshev[Chebyshev.SIZE - 2]));
    }

    private static double mean(double[] chebyshev) {
        double mean = chebyshev[0];
        for (int n = 2; n < Chebyshev.SIZE; n += 2) {
            mean -= chebyshev[n] / (n * n - 1);
        }
        return mean;
    }
}
