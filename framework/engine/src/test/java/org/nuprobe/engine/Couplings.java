package org.nuprobe.engine;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.nuprobe.spi.interaction.Channel;
import org.nuprobe.spi.interaction.FlavourCoupling;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Constituent;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.spi.target.Target;
import org.nuprobe.spi.unit.Units;

/** Targets of one scatterer and interactions made of given terms. */
public final class Couplings {
    /** A nucleus like xenon with F = 1. */
    public static final Nucleus XENON = nucleus("Xe132", 54, 78, 131.9 * 931.494 * Units.MEV);

    private Couplings() {}

    /** A nucleus with F = 1. */
    public static Nucleus nucleus(String name, int protons, int neutrons, double mass) {
        return new Nucleus(name, protons, neutrons, mass, q2 -> 1, q2 -> 1);
    }

    /** One scatterer per unit of mass. */
    public static Target target(Scatterer... scatterers) {
        List<Constituent> constituents = java.util.Arrays.stream(scatterers)
                .map(scatterer -> new Constituent(scatterer, 1))
                .toList();
        return shape -> constituents;
    }

    /** An amplitude for every flavour. */
    public static Term.Amplitude amplitude(
            Channel channel, int component, Monomial coefficient, DoubleUnaryOperator ofQ2) {
        return new Term.Amplitude(channel, component, coefficient, FlavourCoupling.universal(), ofQ2);
    }

    /** The same terms on everything. */
    public static Interaction of(List<Parameter> parameters, Term... terms) {
        return reading(parameters, shape -> List.of(terms));
    }

    /** Terms that depend on SHAPE parameters. */
    public static Interaction reading(List<Parameter> parameters, Function<Point, List<Term>> terms) {
        return new Given(parameters, terms);
    }

    private record Given(List<Parameter> parameters, Function<Point, List<Term>> terms) implements Interaction {
        @Override
        public List<Term> onNucleus(Nucleus nucleus, Point shape) {
            return terms.apply(shape);
        }

        @Override
        public List<Term> onElectron(Electrons electrons, Point shape) {
            return terms.apply(shape);
        }
    }
}
