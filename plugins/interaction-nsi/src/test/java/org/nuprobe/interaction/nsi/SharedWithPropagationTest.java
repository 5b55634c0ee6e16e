package org.nuprobe.interaction.nsi;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuprobe.engine.RecoilSpectrum;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.testkit.fixture.MonochromaticSource;
import org.nuprobe.testkit.fixture.OneIsotope;
import org.nuprobe.toolkit.nsi.Element;
import org.nuprobe.toolkit.nsi.Epsilon;
import org.nuprobe.toolkit.nsi.Epsilons;
import org.nuprobe.toolkit.nsi.Fermion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.CM;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;
import static org.nuprobe.spi.unit.Units.S;

class SharedWithPropagationTest {
    private static final OneIsotope ARGON = new OneIsotope(18, 22);

    /** A propagation that makes a share eps_ee_d of electron neutrinos into muon neutrinos: enough to see who moves what. */
    private record Leak(Epsilons epsilons) implements Propagation {
        @Override
        public List<Parameter> parameters() {
            return epsilons.parameters();
        }

        @Override
        public Flux propagate(Flux produced, Point shape) {
            double share = epsilons.of(Fermion.DOWN, shape).real(0, 0);
            return new Flux(produced.components().stream()
                    .map(component -> component.withState(energy -> FlavourState.diagonal(1 - share, share, 0)))
                    .toList());
        }
    }

    private final Leak leak = new Leak(new Epsilons(List.of(Epsilon.of(Element.EE, Fermion.DOWN, true)), Map.of()));

    @Test
    void oneEpsilonMovesPropagationAndDetectionTogether() {
        Interaction nsi = Scattered.nsi("{ couplings: [ eps_ee_d ], matter: true }");
        double charge = StandardModel.charge(18, 22);
        double moved = Math.pow((charge + 0.1 * (18 + 2 * 22)) / charge, 2);

        assertThat(spectrum(nsi).parameters()).extracting(Parameter::id).containsExactly("eps_ee_d");
        assertThat(rate(nsi, 0.1) / rate(nsi, 0)).isCloseTo(0.9 * moved + 0.1, within(1e-12));
    }

    @Test
    void differentSettingsAreTwoDefinitionsThatNameTheSetting() {
        Interaction detectionAlone = Scattered.nsi("{ couplings: [ eps_ee_d ] }");

        assertThatThrownBy(() -> spectrum(detectionAlone))
                .hasMessageContaining("two definitions of the parameter eps_ee_d")
                .hasMessageContaining(
                        "declares it with the role SHAPE, the description \"the NSI eps_ee_d with the vector "
                                + "current of d quarks, in units of G_F, on the way and in the detector (matter: true)\"")
                .hasMessageContaining("NonStandardInteraction declares it with the role COEFFICIENT")
                .hasMessageContaining("in the detector (matter: false)")
                .hasMessageContaining("if a setting decides this, set it alike in both");
    }

    private RecoilSpectrum spectrum(Interaction nsi) {
        MonochromaticSource source = new MonochromaticSource(
                30 * MEV, 1 / (CM * CM * S), Helicity.NEUTRINO, FlavourState.pure(Flavour.ELECTRON));
        return RecoilSpectrum.of(source, leak, ARGON, List.of(new StandardModel(), nsi), Nucleus.class::isInstance);
    }

    private double rate(Interaction nsi, double epsilon) {
        return spectrum(nsi)
                .rates(new double[] {3 * KEV}, Scattered.at(Map.of("eps_ee_d", epsilon)))
                .get(MonochromaticSource.COMPONENT)[0];
    }
}
