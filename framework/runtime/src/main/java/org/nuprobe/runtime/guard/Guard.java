package org.nuprobe.runtime.guard;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import org.nuprobe.runtime.catalogue.Causes;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.runtime.catalogue.PluginDefect;
import org.nuprobe.runtime.catalogue.Problem;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.watch.Call;
import org.nuprobe.runtime.watch.Station;

/**
 * Asks a component of an extension, and turns whatever it does wrong into a {@link PluginDefect} that says what it was asked.
 *
 * @param entry the component
 * @param family the guards that it was put up with
 */
record Guard(Entry<?> entry, Guards family) {
    /** {@code the interaction "light-vector" of org.acme.light 1.0}. */
    String title() {
        return "the " + entry.kind() + " \"" + entry.id() + "\" of "
                + entry.maker().title();
    }

    Call call(String asked) {
        return new Call(this, entry.maker().location(), title(), asked);
    }

    Call call(String asked, DoubleFunction<String> at) {
        return new Call(this, entry.maker().location(), title(), asked, at);
    }

    /** An answer, which must not be null. An argument that the component refuses is no defect: what it was given does not fit. */
    <T> T ask(String asked, Supplier<T> answer) {
        return ask(call(asked), answer);
    }

    /** The same for a call that is already in words. */
    <T> T ask(Call call, Supplier<T> answer) {
        Station here = Station.here();
        double at = here.argument();
        Call before = here.enter(call, 0);
        T value;
        try {
            value = answer.get();
        } catch (InvalidInput | PluginDefect e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw here.isOurs(e) ? e : new IllegalArgumentException(title() + " refuses: " + Causes.words(e), e);
        } catch (RuntimeException | Error e) {
            throw failure(here, call, 0, e);
        } finally {
            here.leave(before, at);
        }
        if (value == null) {
            throw defect(call, 0, "gives null");
        }
        return value;
    }

    /** A list without nulls. */
    <T> List<T> list(String asked, Supplier<List<T>> answer) {
        List<T> list = ask(asked, answer);
        for (T each : list) {
            if (each == null) {
                throw defect(asked, "gives a list with null");
            }
        }
        return list;
    }

    /** A function of one number, all of whose values must be allowed. */
    DoubleUnaryOperator function(
            DoubleUnaryOperator function, DoublePredicate allowed, String asked, DoubleFunction<String> at) {
        Call call = call(asked, at);
        if (function == null) {
            throw new PluginDefect(problem(title() + " gives null as " + asked), null);
        }
        return argument -> {
            Station here = Station.here();
            double outer = here.argument();
            Call before = here.enter(call, argument);
            double value;
            try {
                value = function.applyAsDouble(argument);
            } catch (RuntimeException | Error e) {
                throw failure(here, call, argument, e);
            } finally {
                here.leave(before, outer);
            }
            if (!allowed.test(value)) {
                throw defect(call, argument, "gives " + value);
            }
            return value;
        };
    }

    /** What to throw when the component threw; what came out of nuprobe itself is handed on. */
    RuntimeException failure(Station here, Call call, double argument, Throwable thrown) {
        if (here.isOurs(thrown)) {
            if (thrown instanceof Error error) {
                throw error;
            }
            return (RuntimeException) thrown;
        }
        if (thrown instanceof PluginDefect defect) {
            return defect;
        }
        String what = thrown instanceof OutOfMemoryError
                ? "needs more memory than there is"
                : thrown instanceof StackOverflowError ? "calls itself without end" : "fails";
        return new PluginDefect(
                problem(call.words(argument) + " " + what + ": " + Causes.words(thrown), Causes.remedy(thrown)),
                thrown);
    }

    /** An answer that makes no sense. */
    PluginDefect defect(Call call, double argument, String what) {
        return new PluginDefect(problem(call.words(argument) + " " + what), null);
    }

    /** The same for a call without number. */
    PluginDefect defect(String asked, String what) {
        return defect(call(asked), 0, what);
    }

    /** A number as it is read best. */
    static String number(double value) {
        return String.format(Locale.ROOT, "%.4g", value);
    }

    private Problem problem(String what) {
        return problem(what, "ask the author of the plugin");
    }

    private Problem problem(String what, String remedy) {
        return new Problem(entry.maker().location(), what, remedy);
    }
}
