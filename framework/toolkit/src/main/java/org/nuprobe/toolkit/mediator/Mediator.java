package org.nuprobe.toolkit.mediator;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;

import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;
import static org.nuprobe.spi.unit.Units.TEV;

/**
 * A particle that a neutrino and its target exchange: a coupling g at both ends, hence g^2 in the amplitude, and a mass m in
 * the propagator {@code 1/(q^2 + m^2)}.
 *
 * <p>The sign of g is no observable, so g ends at 0. The mass ends at 1 keV, where it is far below the momentum transfer of any
 * recoil that can be seen, and at 10 TeV, where the exchange is a contact interaction. Two mediators of one analysis need two
 * pairs of ids; settings name them.
 *
 * @param coupling the parameter g
 * @param mass the parameter m
 */
public record Mediator(Parameter coupling, Parameter mass) {
    private static final String COUPLING = "coupling";
    private static final String MASS = "mass";

    /** The mediator whose parameters have these ids. */
    public static Mediator of(String couplingId, String massId) {
        return new Mediator(newCoupling(couplingId), newMass(massId));
    }

    /** The mediator that settings name; these ids when they say nothing. */
    public static Mediator of(Settings settings, String couplingId, String massId) {
        Parameter coupling = named(settings, COUPLING, couplingId, Mediator::newCoupling);
        Parameter mass = named(settings, MASS, massId, Mediator::newMass);
        if (coupling.id().equals(mass.id())) {
            throw settings.invalid(
                    settings.has(MASS) ? MASS : COUPLING, "coupling and mass need two ids, not both " + mass.id());
        }
        return new Mediator(coupling, mass);
    }

    /** A description with the settings that {@link #of(Settings, String, String)} reads. */
    public static Description describe(Description description, String couplingId, String massId) {
        return description
                .setting(COUPLING, "parameter id", couplingId, "the id of g; another one for a second mediator")
                .setting(MASS, "parameter id", massId, "the id of m; another one for a second mediator");
    }

    private static Parameter named(
            Settings settings, String key, String fallback, Function<String, Parameter> parameter) {
        String id = settings.text(key, fallback);
        try {
            return parameter.apply(id);
        } catch (IllegalArgumentException e) {
            throw settings.invalid(key, e.getMessage() + ", such as " + fallback);
        }
    }

    private static Parameter newCoupling(String id) {
        return Parameter.coefficient(id, "coupling of the mediator, squared in the amplitude")
                .within(0, Double.POSITIVE_INFINITY);
    }

    private static Parameter newMass(String id) {
        return Parameter.shape(id, Dimension.ENERGY, 10 * MEV, KEV, 10 * TEV, "mass of the mediator");
    }

    /** Coupling and mass. */
    public List<Parameter> parameters() {
        return List.of(coupling, mass);
    }

    /** g^2, what an amplitude is proportional to. */
    public Monomial couplings() {
        return Monomial.of(coupling, 2);
    }

    /** The propagator 1/(q^2 + m^2) by q^2, at a point. */
    public DoubleUnaryOperator propagator(Point shape) {
        double m = shape.get(mass);
        return q2 -> 1 / (q2 + m * m);
    }
}
