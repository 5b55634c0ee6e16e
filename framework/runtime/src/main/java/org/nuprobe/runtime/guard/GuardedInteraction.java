package org.nuprobe.runtime.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.nuprobe.engine.naming.Titled;
import org.nuprobe.runtime.watch.Call;
import org.nuprobe.runtime.watch.Station;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.interaction.Channel;
import org.nuprobe.spi.interaction.DifferentialCrossSection;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.spi.unit.Units;

/**
 * An interaction of an extension behind its guard.
 *
 * @param guard who asks
 * @param inner who is asked
 */
record GuardedInteraction(Guard guard, Interaction inner) implements Interaction, Guarded {
    @Override
    public List<Term> onNucleus(Nucleus nucleus, Point shape) {
        return terms(nucleus, () -> inner.onNucleus(nucleus, shape));
    }

    @Override
    public List<Term> onElectron(Electrons electrons, Point shape) {
        return terms(electrons, () -> inner.onElectron(electrons, shape));
    }

    private List<Term> terms(Scatterer scatterer, Supplier<List<Term>> answer) {
        List<Term> terms = new ArrayList<>();
        for (Term term : guard.list("its terms on " + scatterer.name(), answer)) {
            if (term instanceof Term.Amplitude amplitude) {
                terms.add(new Term.Amplitude(
                        channel(amplitude.channel()),
                        amplitude.component(),
                        amplitude.coefficient(),
                        amplitude.flavours(),
                        guard.function(
                                amplitude.ofQ2(),
                                Double::isFinite,
                                "its amplitude on " + scatterer.name() + " in the channel "
                                        + amplitude.channel().id(),
                                q2 -> recoil(q2 / (2 * scatterer.mass())))));
            } else if (term instanceof Term.CrossSection plain) {
                terms.add(new Term.CrossSection(
                        plain.coefficient(),
                        plain.flavours(),
                        new Plain(guard, plain.value(), "its cross section on " + scatterer.name())));
            }
        }
        return terms;
    }

    /** A channel of the SPI is nobody's but ours. */
    private Channel channel(Channel channel) {
        return channel.getClass().getClassLoader() == Channel.class.getClassLoader() ? channel : Way.of(guard, channel);
    }

    private static String recoil(double recoil) {
        return " at a recoil of " + Guard.number(recoil / Units.KEV) + " keV";
    }

    /** A plain cross section. */
    private static final class Plain implements DifferentialCrossSection {
        private final Guard guard;
        private final DifferentialCrossSection inner;
        private final Call call;

        Plain(Guard guard, DifferentialCrossSection inner, String asked) {
            this.guard = guard;
            this.inner = inner;
            this.call = guard.call(asked, GuardedInteraction::recoil);
        }

        @Override
        public double at(double energy, double recoil, Helicity helicity) {
            Station here = Station.here();
            double at = here.argument();
            Call before = here.enter(call, recoil);
            double value;
            try {
                value = inner.at(energy, recoil, helicity);
            } catch (RuntimeException | Error e) {
                throw guard.failure(here, call, recoil, e);
            } finally {
                here.leave(before, at);
            }
            if (!(value >= 0) || Double.isInfinite(value)) {
                throw guard.defect(
                        call,
                        recoil,
                        "gives " + value + " at a neutrino energy of " + Guard.number(energy / Units.MEV) + " MeV");
            }
            return value;
        }

        @Override
        public double minimumEnergy(double recoil) {
            return guard.ask(call, () -> inner.minimumEnergy(recoil));
        }
    }

    /** A channel of the extension's own. */
    private record Way(Guard guard, Channel inner, String id, int components, Call call) implements Channel, Titled {
        static Way of(Guard guard, Channel channel) {
            String id = guard.ask("the id of its channel", channel::id);
            Call call = guard.call("the kernel of its channel " + id, GuardedInteraction::recoil);
            return new Way(guard, channel, id, guard.ask(call, channel::components), call);
        }

        @Override
        public void kernel(int i, int j, Helicity helicity, double recoil, double mass, double[] inversePowersOfE) {
            guard.ask(call, () -> {
                inner.kernel(i, j, helicity, recoil, mass, inversePowersOfE);
                return inversePowersOfE;
            });
            for (double power : inversePowersOfE) {
                if (!Double.isFinite(power)) {
                    throw guard.defect(call, recoil, "gives " + power);
                }
            }
        }

        @Override
        public String title() {
            return guard.title();
        }
    }
}
