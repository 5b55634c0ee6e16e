package org.nuprobe.engine.recoil;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuprobe.engine.moment.Weights;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Monomial;

/**
 * The square of a sum of amplitudes, written as a sum over pairs: {@code sum_(k <= l) (2 - delta_kl) coefficient_k
 * coefficient_l a_k a_l K_ij Re Tr[rho L_k^+ L_l]}. Pairs that fold the same kernel with the same flavours stand together.
 *
 * @param folds by kernel and flavour weights
 */
record Squared(List<Fold> folds) {
    /** The square of some amplitudes; those in different channels do not interfere. */
    static Squared of(List<Term.Amplitude> amplitudes) {
        Map<Fold.Key, List<Pair>> folds = new LinkedHashMap<>();
        for (int k = 0; k < amplitudes.size(); k++) {
            for (int l = k; l < amplitudes.size(); l++) {
                Term.Amplitude first = amplitudes.get(k);
                Term.Amplitude second = amplitudes.get(l);
                if (!first.channel().id().equals(second.channel().id())) {
                    continue;
                }
                Kernel kernel = new Kernel(
                        first.channel(),
                        Math.min(first.component(), second.component()),
                        Math.max(first.component(), second.component()));
                Weights neutrinos = Weights.of(first.flavours(), second.flavours(), Helicity.NEUTRINO);
                Weights antineutrinos = Weights.of(first.flavours(), second.flavours(), Helicity.ANTINEUTRINO);
                if (!neutrinos.vanish()) {
                    Monomial coefficient =
                            first.coefficient().times(second.coefficient()).times(k == l ? 1 : 2);
                    folds.computeIfAbsent(new Fold.Key(kernel, neutrinos, antineutrinos), key -> new ArrayList<>())
                            .add(new Pair(k, l, coefficient));
                }
            }
        }
        return new Squared(folds.entrySet().stream()
                .map(entry -> new Fold(entry.getKey(), List.copyOf(entry.getValue())))
                .toList());
    }

    /**
     * Two amplitudes.
     *
     * @param first the number of one
     * @param second the number of the other, or the same
     * @param coefficient their couplings, doubled for two different ones
     */
    record Pair(int first, int second, Monomial coefficient) {}

    /** Pairs that differ only in their couplings and in their dependence on q^2. */
    record Fold(Key key, List<Pair> pairs) {
        record Key(Kernel kernel, Weights neutrinos, Weights antineutrinos) {
            Weights weights(Helicity helicity) {
                return helicity == Helicity.NEUTRINO ? neutrinos : antineutrinos;
            }
        }
    }
}
