package org.nuprobe.engine.moment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.nuprobe.engine.numeric.Quadrature;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Line;

/**
 * The integrals {@code M_n(x) = int_x^inf Phi(E) rho_e(E) E^-n dE}, n = 0, 1, 2, of one flux component for every element
 * rho_e of its flavour state and for the trace.
 *
 * <p>The continuum enters through panels of polynomials, a line as an exact step at its energy.
 */
public final class ComponentMoments {
    private static final Quadrature QUADRATURE = new Quadrature(1e-11);

    private final Flux.Component component;
    private final double[] kinks;
    private final Panel[] panels;
    private final boolean fromZero;
    private final double[] edges;
    /** {@code [element][panel]}: the coefficients of {@link Panel}. */
    private final double[][][] tables;

    private final boolean[] present = new boolean[Weights.SIZE];
    private final double[] lineEnergies;
    private final double[][] lineContents;
    /** {@code [element][3 l + n]}: the n-th moment of the lines from the l-th upwards. */
    private final double[][] steps;

    private ComponentMoments(
            Flux.Component component, double[] breakpoints, List<Panel> panels, List<Line> lines, String owner) {
        this.component = component;
        this.panels = panels.toArray(Panel[]::new);
        this.edges = new double[panels.isEmpty() ? 0 : panels.size() + 1];
        for (int p = 0; p < this.panels.length; p++) {
            edges[p] = this.panels[p].low();
            edges[p + 1] = this.panels[p].high();
        }
        this.fromZero = !panels.isEmpty() && this.panels[0].startsAtZero();
        this.tables = new double[Weights.SIZE][this.panels.length][];
        this.lineEnergies = lines.stream().mapToDouble(Line::energy).toArray();
        this.kinks = DoubleStream.concat(Arrays.stream(breakpoints), Arrays.stream(lineEnergies))
                .sorted()
                .toArray();
        this.lineContents = new double[lineEnergies.length][Weights.SIZE];
        this.steps = new double[Weights.SIZE][3 * lineEnergies.length + 3];
        for (int l = lineEnergies.length - 1; l >= 0; l--) {
            double[] state = States.checked(component, lineEnergies[l], owner);
            double content = lines.get(l).content();
            for (int e = 0; e < Weights.SIZE; e++) {
                double rho = e < FlavourState.SIZE ? state[e] : state[0] + state[1] + state[2];
                double moment = content * rho;
                lineContents[l][e] = moment;
                for (int n = 0; n < 3; n++) {
                    steps[e][3 * l + n] = steps[e][3 * l + 3 + n] + moment;
                    moment /= lineEnergies[l];
                }
            }
        }
        for (int e = 0; e < Weights.SIZE; e++) {
            present[e] = !zero(steps[e]);
            for (int p = 0; p < this.panels.length; p++) {
                tables[e][p] = this.panels[p].coefficients()[e];
                present[e] |= !zero(tables[e][p]);
            }
        }
    }

    /**
     * The moments of a component.
     *
     * @param owner the class of its source, for messages
     */
    public static ComponentMoments of(Flux.Component component, String owner) {
        double[] edges = SpectrumEdges.of(component, owner);
        List<Panel> panels = edges.length < 2 ? List.of() : PanelBuilder.build(component, edges, owner);
        List<Line> lines = SpectrumEdges.lines(component, owner);
        return new ComponentMoments(component, edges, panels, lines, owner);
    }

    /** The component as the source and the propagation made it. */
    public Flux.Component component() {
        return component;
    }

    /** The energy above which there is nothing; 0 when there is nothing at all. */
    public double highest() {
        double highest = edges.length == 0 ? 0 : edges[edges.length - 1];
        return lineEnergies.length == 0 ? highest : Math.max(highest, lineEnergies[lineEnergies.length - 1]);
    }

    /** The energies of lines, and those where the continuum starts, ends, jumps or bends; rising. */
    public double[] kinks() {
        return kinks.clone();
    }

    /** Whether an element is not zero everywhere. */
    public boolean has(int element) {
        return present[element];
    }

    /** Where some energies lie among panels and lines; found once for all elements. */
    public Located locate(double[] x) {
        int[] panel = new int[x.length];
        double[] t = new double[x.length];
        int[] line = new int[x.length];
        int p = 0;
        int l = 0;
        for (int i = 0; i < x.length; i++) {
            double energy = x[i];
            while (p < panels.length && energy >= edges[p + 1]) {
                p++;
            }
            while (p > 0 && energy < edges[p]) {
                p--;
            }
            while (l < lineEnergies.length && lineEnergies[l] < energy) {
                l++;
            }
            while (l > 0 && lineEnergies[l - 1] >= energy) {
                l--;
            }
            panel[i] = p;
            line[i] = l;
            if (p < panels.length) {
                double coordinate = panels[p].coordinate(energy);
                t[i] = p == 0 && !fromZero ? Math.min(1, coordinate) : coordinate;
            }
        }
        return new Located(panel, t, line);
    }

    /** The moments of one element: {@code [n][i]} for n = 0, 1, 2 and the i-th energy. */
    public double[][] moments(Located at, int element) {
        int size = at.t.length;
        double[] zeroth = new double[size];
        double[] first = new double[size];
        double[] second = new double[size];
        double[] step = steps[element];
        double[][] table = tables[element];
        for (int i = 0; i < size; i++) {
            double m0 = 0;
            double m1 = 0;
            double m2 = 0;
            int p = at.panel[i];
            if (p < panels.length) {
                double[] coefficients = table[p];
                double t = at.t[i];
                for (int k = coefficients.length - 3; k >= 0; k -= 3) {
                    m0 = m0 * t + coefficients[k];
                    m1 = m1 * t + coefficients[k + 1];
                    m2 = m2 * t + coefficients[k + 2];
                }
                if (p == 0 && fromZero) {
                    double[] singular = panels[0].singular()[element];
                    double logarithm = Math.log(t);
                    m1 -= singular[0] * logarithm;
                    m2 += (singular[0] / t - singular[1] * logarithm) / panels[0].high();
                }
            }
            int l = 3 * at.line[i];
            zeroth[i] = m0 + step[l];
            first[i] = m1 + step[l + 1];
            second[i] = m2 + step[l + 2];
        }
        return new double[][] {zeroth, first, second};
    }

    /**
     * The integral of the flux times a function of the energy, {@code int_from^inf Phi Tr[rho W] f dE}, by adaptive quadrature
     * over the continuum and exactly over the lines.
     */
    public double integrate(EnergyFunction function, Weights weights, double from) {
        int[] elements = weights.elements();
        double sum = 0;
        for (int l = lineEnergies.length - 1; l >= 0 && lineEnergies[l] >= from; l--) {
            double content = 0;
            for (int e : elements) {
                content += weights.of(e) * lineContents[l][e];
            }
            sum += content == 0 ? 0 : content * function.at(lineEnergies[l]);
        }
        if (edges.length == 0 || from >= edges[edges.length - 1]) {
            return sum;
        }
        int start = 0;
        while (edges[start + 1] <= from) {
            start++;
        }
        double[] parts = Arrays.copyOfRange(edges, start, edges.length);
        parts[0] = Math.max(parts[0], from);
        return sum + QUADRATURE.integrate(energy -> density(energy, weights, elements) * function.at(energy), parts);
    }

    private double density(double energy, Weights weights, int[] elements) {
        int found = Arrays.binarySearch(edges, energy);
        int p = Math.min(found >= 0 ? found : -found - 2, panels.length - 1);
        double density = 0;
        for (int e : elements) {
            density += weights.of(e) * panels[p].density(e, energy);
        }
        return density;
    }

    private static boolean zero(double[] values) {
        for (double value : values) {
            if (value != 0) {
                return false;
            }
        }
        return true;
    }

    /** A function of the neutrino energy. */
    @FunctionalInterface
    public interface EnergyFunction {
        /** Its value. */
        double at(double energy);
    }

    /** Energies with the panel and the line at or above each. */
    public static final class Located {
        private final int[] panel;
        private final double[] t;
        private final int[] line;

        private Located(int[] panel, double[] t, int[] line) {
            this.panel = panel;
            this.t = t;
            this.line = line;
        }
    }
}
