package org.nuprobe.testkit.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuprobe.engine.RecoilSpectrum;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Kinematics;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.parameter.Role;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.spi.unit.Units;
import org.nuprobe.testkit.fixture.MonochromaticSource;
import org.nuprobe.testkit.fixture.OneIsotope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What every interaction must do. */
public interface InteractionContract extends ComponentContract<Interaction> {
    @Override
    default Kind<Interaction> kind() {
        return Kind.INTERACTION;
    }

    /** Whether it contributes when every parameter has its initial value; new physics does not. */
    default boolean contributesToTheStandardModel() {
        return false;
    }

    /** The isotopes and their electrons to scatter on. */
    default List<OneIsotope> targets() {
        return List.of(new OneIsotope(18, 22), new OneIsotope(54, 77));
    }

    /** The neutrino energies to scatter at. */
    default double[] energies() {
        return new double[] {0.3 * Units.MEV, 3 * Units.MEV, 30 * Units.MEV};
    }

    /** Values of the parameters at which cross sections are looked at; not at a bound where there is room inside. */
    default List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (double step : new double[] {0.3, -1.7}) {
            Map<Parameter, Double> values = new HashMap<>();
            for (Parameter parameter : declared(component())) {
                double unit = parameter.initial() == 0 ? 1 : parameter.initial();
                double value = parameter.initial() + step * unit;
                double inside = parameter.bounds().contains(value) ? value : parameter.initial() - step * unit;
                values.put(parameter, parameter.bounds().clamp(inside));
            }
            points.add(values::get);
        }
        return points;
    }

    @Override
    default double[] fingerprint(Interaction component, Point point) {
        List<Double> numbers = new ArrayList<>();
        for (OneIsotope target : targets()) {
            for (Scatterer scatterer : scatterers(target)) {
                for (Term term : terms(component, scatterer, point)) {
                    numbers.addAll(couplings(term, declared(component)));
                    for (double energy : energies()) {
                        double most = Kinematics.maximumRecoil(energy, scatterer.mass());
                        for (double recoil : Numbers.inside(new double[] {0, most}, 3)) {
                            for (Helicity helicity : Helicity.values()) {
                                numbers.add(number(term, scatterer.mass(), energy, recoil, helicity));
                            }
                        }
                    }
                }
            }
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** It does something on nuclei or electrons. */
    @Test
    default void itScattersOnSomething() {
        Interaction interaction = component();
        DeclaredPoint point = DeclaredPoint.initial(declared(interaction));
        assertThat(targets().stream().flatMap(target -> scatterers(target).stream()))
                .anySatisfy(scatterer ->
                        assertThat(terms(interaction, scatterer, point)).isNotEmpty());
    }

    /** Every coupling in a monomial is declared, as COEFFICIENT. */
    @Test
    default void itsCouplingsAreDeclared() {
        Interaction interaction = component();
        DeclaredPoint point = DeclaredPoint.initial(declared(interaction));
        for (OneIsotope target : targets()) {
            for (Scatterer scatterer : scatterers(target)) {
                for (Term term : terms(interaction, scatterer, point)) {
                    assertThat(declared(interaction))
                            .as("declared parameters, with those in a term on " + scatterer.name())
                            .containsAll(term.coefficient().powers().keySet());
                }
            }
        }
    }

    /** The initial values are the Standard Model: new physics does nothing there. */
    @Test
    default void itsInitialValuesAreTheStandardModel() {
        Interaction interaction = component();
        DeclaredPoint point = DeclaredPoint.initial(declared(interaction));
        if (!contributesToTheStandardModel()) {
            for (OneIsotope target : targets()) {
                for (Scatterer scatterer : scatterers(target)) {
                    for (Term term : terms(interaction, scatterer, point)) {
                        assertThat(term.coefficient().value(Parameter::initial))
                                .as("coefficient on " + scatterer.name() + " at the initial values; override "
                                        + "contributesToTheStandardModel() if this is part of the Standard Model")
                                .isZero();
                    }
                }
            }
        }
    }

    /** Cross sections are never negative, for neutrinos and antineutrinos of any flavour, at any coupling. */
    @Test
    default void itsCrossSectionsAreNotNegative() {
        Interaction interaction = component();
        for (Point couplings : points()) {
            for (OneIsotope target : targets()) {
                for (Scatterer scatterer : scatterers(target)) {
                    DirectSquare square = new DirectSquare(terms(interaction, scatterer, couplings), scatterer.mass());
                    assertNotNegative(square, scatterer, couplings);
                }
            }
        }
    }

    /** A plain cross section is zero above the largest recoil. */
    @Test
    default void itsPlainCrossSectionsEndAtTheLargestRecoil() {
        Interaction interaction = component();
        DeclaredPoint point = DeclaredPoint.initial(declared(interaction));
        for (OneIsotope target : targets()) {
            for (Scatterer scatterer : scatterers(target)) {
                for (Term term : terms(interaction, scatterer, point)) {
                    if (term instanceof Term.CrossSection cross) {
                        for (double energy : energies()) {
                            double beyond = 1.01 * Kinematics.maximumRecoil(energy, scatterer.mass());
                            for (Helicity helicity : Helicity.values()) {
                                assertThat(cross.value().at(energy, beyond, helicity))
                                        .as("cross section on " + scatterer.name() + " above T_max")
                                        .isZero();
                            }
                        }
                    }
                }
            }
        }
    }

    /** The templates of the engine give the same rate as amplitudes that are added and squared the long way. */
    @Test
    default void itsTemplatesEqualDirectSquaring() {
        Interaction interaction = component();
        for (Point couplings : points()) {
            for (OneIsotope target : targets()) {
                for (Scatterer scatterer : scatterers(target)) {
                    for (Helicity helicity : Helicity.values()) {
                        assertTemplates(interaction, target, scatterer, couplings, helicity);
                    }
                }
            }
        }
    }

    private void assertNotNegative(DirectSquare square, Scatterer scatterer, Point couplings) {
        for (double energy : energies()) {
            double most = Kinematics.maximumRecoil(energy, scatterer.mass());
            for (double recoil : Numbers.inside(new double[] {0, most}, 7)) {
                for (FlavourState state : states()) {
                    for (Helicity helicity : Helicity.values()) {
                        assertThat(square.at(energy, recoil, state, helicity, couplings))
                                .as("dsigma/dT on " + scatterer.name() + " at E = " + energy / Units.MEV + " MeV, T = "
                                        + recoil / Units.KEV + " keV, " + helicity + " " + state)
                                .isFinite()
                                .isGreaterThanOrEqualTo(0);
                    }
                }
            }
        }
    }

    private void assertTemplates(
            Interaction interaction, OneIsotope target, Scatterer scatterer, Point couplings, Helicity helicity) {
        DirectSquare square = new DirectSquare(terms(interaction, scatterer, couplings), scatterer.mass());
        double flux = 1 / (Units.CM * Units.CM * Units.S);
        for (FlavourState state : states()) {
            for (double energy : energies()) {
                MonochromaticSource source = new MonochromaticSource(energy, flux, helicity, state);
                double[] recoils =
                        Numbers.inside(new double[] {0, Kinematics.maximumRecoil(energy, scatterer.mass())}, 5);
                double[] rates = RecoilSpectrum.of(
                                source,
                                Propagation.NONE,
                                target,
                                List.of(interaction),
                                candidate -> candidate.name().equals(scatterer.name()))
                        .rates(recoils, couplings)
                        .get(MonochromaticSource.COMPONENT);
                double electrons = scatterer instanceof Electrons cloud ? cloud.protons() : 1;
                for (int k = 0; k < recoils.length; k++) {
                    double expected = target.perMass()
                            * electrons
                            * flux
                            * square.at(energy, recoils[k], state, helicity, couplings);
                    double scale = expected == 0 ? flux * target.perMass() : expected;
                    assertThat((rates[k] - expected) / scale)
                            .as("templates against squares on " + scatterer.name() + ", " + helicity)
                            .isCloseTo(0, within(1e-9));
                }
            }
        }
    }

    private static List<Scatterer> scatterers(OneIsotope target) {
        return List.of(target.nucleus(), target.electrons());
    }

    private static List<Term> terms(Interaction interaction, Scatterer scatterer, Point point) {
        Point shapes = parameter -> {
            if (parameter.role() != Role.SHAPE) {
                throw new AssertionError("the coefficient " + parameter.id() + " is read from the point");
            }
            return point.get(parameter);
        };
        return scatterer instanceof Nucleus nucleus
                ? interaction.onNucleus(nucleus, shapes)
                : interaction.onElectron((Electrons) scatterer, shapes);
    }

    /** The coefficient, as a factor and the power of every parameter, and the matrix of flavours of a term. */
    private static List<Double> couplings(Term term, List<Parameter> declared) {
        List<Double> numbers = new ArrayList<>();
        numbers.add(term.coefficient().factor());
        for (Parameter parameter : declared) {
            numbers.add(term.coefficient().powers().getOrDefault(parameter, 0).doubleValue());
        }
        for (int b = 0; b < 3; b++) {
            for (int a = 0; a < 3; a++) {
                numbers.add(term.flavours().real(b, a));
                numbers.add(term.flavours().imaginary(b, a));
            }
        }
        return numbers;
    }

    private static double number(Term term, double mass, double energy, double recoil, Helicity helicity) {
        return term instanceof Term.Amplitude amplitude
                ? amplitude.ofQ2().applyAsDouble(Kinematics.momentumTransferSquared(recoil, mass))
                : ((Term.CrossSection) term).value().at(energy, recoil, helicity);
    }

    /** Pure flavours, a mixture, and a coherent superposition with phases. */
    private static List<FlavourState> states() {
        return List.of(
                FlavourState.diagonal(1, 0, 0),
                FlavourState.diagonal(0, 1, 0),
                FlavourState.diagonal(0.3, 0.4, 0.2),
                // (1, i, 1 - i)/2
                FlavourState.of(0.25, 0.25, 0.5, 0, 0.25, -0.25, -0.25, 0.25, 0.25));
    }
}
