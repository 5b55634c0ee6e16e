package org.nuprobe.runtime.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import org.nuprobe.runtime.watch.Call;
import org.nuprobe.runtime.watch.Station;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Line;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.spi.unit.Units;

/** The neutrinos that an extension makes or changes, behind its guard. */
final class GuardedFlux {
    private GuardedFlux() {}

    /**
     * A source.
     *
     * @param guard who asks
     * @param inner who is asked
     */
    record Made(Guard guard, Source inner) implements Source, Guarded {
        @Override
        public Flux flux(Point shape) {
            return new Flux(guard.ask("its flux", () -> inner.flux(shape)).components().stream()
                    .map(each -> guarded(guard, each, List.of()))
                    .toList());
        }
    }

    /**
     * A propagation.
     *
     * @param guard who asks
     * @param inner who is asked
     */
    record Changed(Guard guard, Propagation inner) implements Propagation, Guarded {
        @Override
        public Flux propagate(Flux produced, Point shape) {
            Flux arrived = guard.ask("the flux that arrives", () -> inner.propagate(produced, shape));
            return new Flux(arrived.components().stream()
                    .map(each -> guarded(guard, each, produced.components()))
                    .toList());
        }
    }

    /** A component with what is new in it behind the guard. */
    private static Flux.Component guarded(Guard guard, Flux.Component component, List<Flux.Component> known) {
        String of = " of the component " + component.name();
        List<Object> parts = new ArrayList<>();
        known.forEach(each -> parts.addAll(List.of(each.spectrum(), each.state(), each.time())));
        Spectrum spectrum = isIn(parts, component.spectrum())
                ? component.spectrum()
                : new GuardedSpectrum(guard, component.spectrum(), of);
        DoubleFunction<FlavourState> state =
                isIn(parts, component.state()) ? component.state() : state(guard, component.state(), of);
        TimeProfile time = component.time() == TimeProfile.STEADY || isIn(parts, component.time())
                ? component.time()
                : time(guard, component.time(), of);
        return new Flux.Component(
                component.name(), component.helicity(), spectrum, component.coefficient(), state, time);
    }

    private static boolean isIn(List<Object> parts, Object part) {
        return parts.stream().anyMatch(each -> each == part);
    }

    private static DoubleFunction<FlavourState> state(Guard guard, DoubleFunction<FlavourState> state, String of) {
        Call call = guard.call("the flavour" + of, GuardedFlux::at);
        return energy -> {
            Station here = Station.here();
            double at = here.argument();
            Call before = here.enter(call, energy);
            FlavourState found;
            try {
                found = state.apply(energy);
            } catch (RuntimeException | Error e) {
                throw guard.failure(here, call, energy, e);
            } finally {
                here.leave(before, at);
            }
            if (found == null || !Double.isFinite(found.trace())) {
                throw guard.defect(call, energy, "gives " + found);
            }
            return found;
        };
    }

    private static TimeProfile time(Guard guard, TimeProfile time, String of) {
        String asked = "the time of arrival" + of;
        return window -> {
            double fraction = guard.ask(asked, () -> time.fraction(window));
            if (!(fraction >= 0) || Double.isInfinite(fraction)) {
                throw guard.defect(asked, "gives the fraction " + fraction);
            }
            return fraction;
        };
    }

    private static String at(double energy) {
        return " at " + Guard.number(energy / Units.MEV) + " MeV";
    }

    /** A spectrum. */
    private static final class GuardedSpectrum implements Spectrum {
        private final Guard guard;
        private final Spectrum inner;
        private final String asked;
        private final DoubleUnaryOperator density;

        GuardedSpectrum(Guard guard, Spectrum inner, String of) {
            this.guard = guard;
            this.inner = inner;
            this.asked = "the spectrum" + of;
            this.density = guard.function(
                    inner::density, value -> value >= 0 && Double.isFinite(value), asked, GuardedFlux::at);
        }

        @Override
        public Interval support() {
            return guard.ask("the support of " + asked, inner::support);
        }

        @Override
        public double density(double energy) {
            return density.applyAsDouble(energy);
        }

        @Override
        public List<Line> lines() {
            return guard.ask("the lines in " + asked, inner::lines);
        }

        @Override
        public double[] breakpoints() {
            return Numbers.rising(guard, "the breakpoints of " + asked, inner::breakpoints);
        }
    }
}
