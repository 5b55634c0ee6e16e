package org.nuprobe.app.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.nuprobe.runtime.input.NearMisses;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.runtime.input.Problems;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Quantity;

/** Reads the values of options and collects what is wrong with them, so that all is said at once. */
final class Answers {
    private final Problems problems = new Problems();

    /** What the reader gives; empty when it finds the input invalid, which is noted. */
    <T> Optional<T> read(Supplier<T> reader) {
        return problems.attempt(reader);
    }

    /** A quantity with its unit, in natural units. */
    Optional<Double> quantity(String option, String text, Dimension dimension) {
        try {
            return Optional.of(Quantity.parse(text, dimension));
        } catch (IllegalArgumentException unfit) {
            String message = String.valueOf(unfit.getMessage());
            int semicolon = message.indexOf("; ");
            wrong(
                    option,
                    semicolon < 0 ? message : message.substring(0, semicolon),
                    semicolon < 0 ? "" : message.substring(semicolon + 2));
            return Optional.empty();
        }
    }

    /** A quantity that must be above zero. */
    Optional<Double> positive(String option, String text, Dimension dimension) {
        Optional<Double> quantity = quantity(option, text, dimension);
        quantity.filter(value -> value <= 0)
                .ifPresent(value -> wrong(option, "\"" + text + "\" is not above zero", ""));
        return quantity;
    }

    /** A quantity that must not be below zero. */
    Optional<Double> notNegative(String option, String text, Dimension dimension) {
        Optional<Double> quantity = quantity(option, text, dimension);
        quantity.filter(value -> value < 0).ifPresent(value -> wrong(option, "\"" + text + "\" is below zero", ""));
        return quantity;
    }

    /** One of an enum's constants in lower case. */
    <E extends Enum<E>> Optional<E> choice(String option, String text, Class<E> type) {
        List<E> constants = Arrays.asList(type.getEnumConstants());
        Optional<E> chosen =
                constants.stream().filter(each -> word(each).equals(text)).findFirst();
        if (chosen.isEmpty()) {
            List<String> words = constants.stream().map(Answers::word).toList();
            wrong(option, "there is no choice \"" + text + "\"", NearMisses.hint(text, words, "choices"));
        }
        return chosen;
    }

    /** Notes that the value of an option is wrong. */
    void wrong(String option, String what, String hint) {
        problems.add(Place.of(option), what, hint);
    }

    /** Stops when anything was wrong. */
    void settle() {
        problems.throwAny();
    }

    /** A constant as it is written on the command line. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
