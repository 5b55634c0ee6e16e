package org.nuprobe.interaction.electromagnetic;

import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.toolkit.oscillation.MixingMatrix;

/** Flavour states for tests. */
final class States {
    static final FlavourState ELECTRON = FlavourState.diagonal(1, 0, 0);
    static final FlavourState MUON = FlavourState.diagonal(0, 1, 0);
    static final FlavourState TAU = FlavourState.diagonal(0, 0, 1);

    /** (1, i, 1 - i)/2, a superposition with phases. */
    static final FlavourState SUPERPOSED = FlavourState.of(0.25, 0.25, 0.5, 0, 0.25, -0.25, -0.25, 0.25, 0.25);

    private States() {}

    /** Mass states with these fractions, without coherence. */
    static FlavourState mass(MixingMatrix mixing, Helicity helicity, double... fractions) {
        double[] elements = new double[FlavourState.SIZE];
        for (int j = 0; j < 3; j++) {
            double[] projector = mixing.projector(j, helicity == Helicity.NEUTRINO ? 1 : -1);
            for (int k = 0; k < elements.length; k++) {
                elements[k] += fractions[j] * projector[k];
            }
        }
        return FlavourState.of(elements);
    }
}
