package org.nuprobe.engine.recoil;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nuprobe.engine.moment.ComponentMoments;
import org.nuprobe.engine.moment.Weights;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Monomial;

/**
 * The second stage: events per target mass, time and recoil energy on one constituent, split by couplings.
 *
 * <p>Amplitudes are squared and folded as {@code c0 M_0 + c1 M_1 + c2 M_2} with the moments at E_min(T); plain cross sections
 * are integrated over the energy at each recoil.
 */
public final class Rates {
    private final Scattering scattering;
    private final MomentsAt at;
    private final double[] scatterers;
    private final double[][] amplitudes;
    private final Map<Kernel, double[][]> neutrinos = new HashMap<>();
    private final Map<Kernel, double[][]> antineutrinos = new HashMap<>();

    /** The rates of a constituent at the recoils of some moments. */
    public Rates(Scattering scattering, MomentsAt at) {
        this.scattering = scattering;
        this.at = at;
        this.scatterers = scattering.scatterersPerMass(at);
        this.amplitudes = scattering.ofRecoils(at);
    }

    /** Adds the rates from one flux component. */
    public void addTo(int component, Sink sink) {
        add(component, sink, false);
    }

    /** Adds the sizes of all that is added up, to judge whether a sum is rounding. */
    public void addSizesTo(int component, Sink sink) {
        add(component, sink, true);
    }

    private void add(int component, Sink sink, boolean sizes) {
        if (at.reach(component) == 0) {
            return;
        }
        ComponentMoments moments = at.components().get(component);
        Monomial normalisation = moments.component().coefficient();
        Helicity helicity = moments.component().helicity();
        for (Squared.Fold fold : scattering.squared().folds()) {
            double[] folded = null;
            for (Squared.Pair pair : fold.pairs()) {
                double scale = sink.scale(pair.coefficient(), normalisation);
                if (scale == 0) {
                    continue;
                }
                if (folded == null) {
                    folded = folded(component, fold.key(), helicity, sizes);
                }
                double[] first = amplitudes[pair.first()];
                double[] second = amplitudes[pair.second()];
                double[] target = sink.target(pair.coefficient(), normalisation);
                for (int k = 0; k < folded.length; k++) {
                    double part = scale * first[k] * second[k] * folded[k];
                    target[k] += sizes ? Math.abs(part) : part;
                }
            }
        }
        addCrossSections(component, sink, sizes);
    }

    private double[] folded(int component, Squared.Fold.Key key, Helicity helicity, boolean sizes) {
        double[][] kernel = kernel(key.kernel(), helicity);
        Weights weights = key.weights(helicity);
        double[] folded = new double[at.reach(component)];
        for (int element : weights.elements()) {
            if (!at.components().get(component).has(element)) {
                continue;
            }
            double weight = weights.of(element);
            double[][] moments = at.of(component, element);
            fold(weight, kernel, moments, sizes, folded);
        }
        return folded;
    }

    private static void fold(double weight, double[][] kernel, double[][] moments, boolean sizes, double[] folded) {
        double[] c0 = kernel[0];
        double[] c1 = kernel[1];
        double[] c2 = kernel[2];
        double[] m0 = moments[0];
        double[] m1 = moments[1];
        double[] m2 = moments[2];
        if (sizes) {
            for (int k = 0; k < folded.length; k++) {
                folded[k] += Math.abs(weight)
                        * (Math.abs(c0[k] * m0[k]) + Math.abs(c1[k] * m1[k]) + Math.abs(c2[k] * m2[k]));
            }
        } else {
            for (int k = 0; k < folded.length; k++) {
                folded[k] += weight * (c0[k] * m0[k] + c1[k] * m1[k] + c2[k] * m2[k]);
            }
        }
    }

    private double[][] kernel(Kernel kernel, Helicity helicity) {
        Map<Kernel, double[][]> values = helicity == Helicity.NEUTRINO ? neutrinos : antineutrinos;
        return values.computeIfAbsent(
                kernel, k -> k.values(helicity, at, scattering.scatterer().mass(), scatterers));
    }

    private void addCrossSections(int component, Sink sink, boolean sizes) {
        ComponentMoments flux = at.components().get(component);
        Helicity helicity = flux.component().helicity();
        Monomial normalisation = flux.component().coefficient();
        List<Term.CrossSection> terms = scattering.crossSections();
        for (int number = 0; number < terms.size(); number++) {
            Term.CrossSection term = terms.get(number);
            double scale = sink.scale(term.coefficient(), normalisation);
            Weights weights = Weights.of(term.flavours(), term.flavours(), helicity);
            if (scale == 0 || weights.vanish()) {
                continue;
            }
            double[] target = sink.target(term.coefficient(), normalisation);
            for (int k = 0; k < at.reach(component); k++) {
                if (scatterers[k] == 0) {
                    continue;
                }
                double recoil = at.recoil(k);
                int index = number;
                double integral = flux.integrate(
                        energy -> scattering.crossSection(index, energy, recoil, helicity),
                        weights,
                        term.value().minimumEnergy(recoil));
                double part = scale * scatterers[k] * integral;
                target[k] += sizes ? Math.abs(part) : part;
            }
        }
    }
}
