package org.nuprobe.runtime.document;

import java.util.List;
import java.util.Optional;
import org.nuprobe.engine.Correlation;
import org.nuprobe.engine.Discrepancy;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.runtime.rate.RecoilChannel;
import org.nuprobe.spi.flux.Flavour;

/** What an analysis wants to know. */
public sealed interface Question {
    /**
     * {@code statistic: ...}: what experiments say of parameters.
     *
     * @param experiments the experiments, at least one
     * @param interactions the interactions, at least one
     * @param discrepancy how counts are compared with what is expected
     * @param correlations between constraints
     * @param statistic how the measurement is judged
     */
    record Judgement(
            List<Use> experiments,
            List<Use> interactions,
            Discrepancy discrepancy,
            List<CorrelationRequest> correlations,
            Use statistic)
            implements Question {
        public Judgement {
            experiments = List.copyOf(experiments);
            interactions = List.copyOf(interactions);
            correlations = List.copyOf(correlations);
        }
    }

    /**
     * An item of {@code correlations: [...]}.
     *
     * @param place where it stands
     * @param correlation what it says
     */
    record CorrelationRequest(Place place, Correlation correlation) {}

    /**
     * {@code flux: {...}}: which neutrinos arrive, by their energy.
     *
     * @param place where it is asked for
     * @param neutrinos which neutrinos
     * @param flavour the flavour that is counted; all active ones together when empty
     * @param grid the energies of the neutrinos
     */
    record Flux(Place place, NeutrinoRequest neutrinos, Optional<Flavour> flavour, GridRequest grid)
            implements Question {}

    /**
     * {@code spectrum: {...}}: how often they scatter, by recoil energy, before any detector.
     *
     * @param place where it is asked for
     * @param neutrinos which neutrinos
     * @param target what they fall on
     * @param channel which recoils
     * @param interactions how they scatter, at least one
     * @param grid the recoil energies
     */
    record Spectrum(
            Place place,
            NeutrinoRequest neutrinos,
            Use target,
            RecoilChannel channel,
            List<Use> interactions,
            GridRequest grid)
            implements Question {
        public Spectrum {
            interactions = List.copyOf(interactions);
        }
    }

    /**
     * Which neutrinos.
     *
     * @param source where they come from
     * @param propagation what happens to their flavour on the way; empty for nothing
     * @param components the components of the source that are wanted; empty for all
     */
    record NeutrinoRequest(Use source, Optional<Use> propagation, List<Node.Scalar> components) {
        public NeutrinoRequest {
            components = List.copyOf(components);
        }
    }

    /**
     * The energies of a curve.
     *
     * @param place where the first one stands
     * @param from the first one, natural units
     * @param to the last one, natural units; the largest that there is when empty
     * @param points how many, at least 2
     * @param logarithmic whether neighbours have equal ratios rather than equal differences
     */
    record GridRequest(Place place, double from, Optional<Double> to, int points, boolean logarithmic) {}
}
