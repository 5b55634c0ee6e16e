package org.nuprobe.runtime.guard;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Constituent;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.FormFactor;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.spi.target.Target;
import org.nuprobe.spi.unit.Units;

/** What neutrinos fall on, as an extension has it, behind its guard. */
final class GuardedMatter {
    private GuardedMatter() {}

    /**
     * A target.
     *
     * @param guard who asks
     * @param inner who is asked
     */
    record Material(Guard guard, Target inner) implements Target, Guarded {
        @Override
        public List<Constituent> constituents(Point shape) {
            return guard.list("what it is made of", () -> inner.constituents(shape)).stream()
                    .map(each -> new Constituent(guarded(each.scatterer()), each.perMass()))
                    .toList();
        }

        private Scatterer guarded(Scatterer scatterer) {
            if (scatterer instanceof Nucleus nucleus) {
                return new Nucleus(
                        nucleus.name(),
                        nucleus.protons(),
                        nucleus.neutrons(),
                        nucleus.mass(),
                        factor(guard, nucleus.protonFormFactor(), "protons", nucleus.name()),
                        factor(guard, nucleus.neutronFormFactor(), "neutrons", nucleus.name()));
            }
            Electrons electrons = (Electrons) scatterer;
            return new Electrons(
                    electrons.name(),
                    electrons.protons(),
                    guard.function(
                            electrons.active(),
                            value -> value >= 0 && Double.isFinite(value),
                            "the active number of " + electrons.name(),
                            recoil -> " at a recoil of " + Guard.number(recoil / Units.KEV) + " keV"),
                    electrons.edges());
        }
    }

    /**
     * A form factor.
     *
     * @param guard who asks
     * @param inner who is asked
     */
    record Spread(Guard guard, FormFactor inner) implements FormFactor, Guarded {
        @Override
        public DoubleUnaryOperator proton(int protons, int neutrons, Point shape) {
            String nucleus = nucleus(protons, neutrons);
            return factor(
                    guard,
                    guard.ask("F of the protons of " + nucleus, () -> inner.proton(protons, neutrons, shape)),
                    "protons",
                    nucleus);
        }

        @Override
        public DoubleUnaryOperator neutron(int protons, int neutrons, Point shape) {
            String nucleus = nucleus(protons, neutrons);
            return factor(
                    guard,
                    guard.ask("F of the neutrons of " + nucleus, () -> inner.neutron(protons, neutrons, shape)),
                    "neutrons",
                    nucleus);
        }

        private static String nucleus(int protons, int neutrons) {
            return "the nucleus Z = " + protons + ", N = " + neutrons;
        }
    }

    private static DoubleUnaryOperator factor(Guard guard, DoubleUnaryOperator factor, String of, String nucleus) {
        DoubleFunction<String> at = q2 -> " at q = " + Guard.number(Math.sqrt(q2) / Units.MEV) + " MeV";
        return guard.function(factor, Double::isFinite, "F of the " + of + " of " + nucleus, at);
    }
}
