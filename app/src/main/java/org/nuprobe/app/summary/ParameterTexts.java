package org.nuprobe.app.summary;

import java.util.List;
import java.util.Locale;
import org.nuprobe.app.text.Column;
import org.nuprobe.app.text.TextTable;
import org.nuprobe.runtime.result.ParameterUse;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.spi.unit.Quantity;
import org.nuprobe.spi.unit.Unit;

/** Parameters in words. */
public final class ParameterTexts {
    private ParameterTexts() {}

    /** A table of parameters as their components declare them. */
    public static TextTable declared(List<Parameter> parameters) {
        return TextTable.of(
                Column.words("id", parameters.stream().map(Parameter::id).toList()),
                Column.words(
                        "enters as",
                        parameters.stream()
                                .map(each -> each.role().name().toLowerCase(Locale.ROOT))
                                .toList()),
                Column.words(
                        "value",
                        parameters.stream()
                                .map(each -> value(each, each.initial()))
                                .toList()),
                Column.words(
                        "bounds",
                        parameters.stream()
                                .map(each -> bounds(each, each.bounds()))
                                .toList()),
                Column.words(
                        "known",
                        parameters.stream()
                                .map(each -> known(each, each.constraint()))
                                .toList()),
                Column.words(
                        "meaning",
                        parameters.stream().map(Parameter::description).toList()));
    }

    /** A table of parameters as an analysis uses them. */
    public static TextTable used(List<ParameterUse> uses) {
        return TextTable.of(
                Column.words(
                        "parameter",
                        uses.stream().map(use -> use.declared().id()).toList()),
                Column.words(
                        "is",
                        uses.stream()
                                .map(use -> use.part().name().toLowerCase(Locale.ROOT))
                                .toList()),
                Column.words(
                        "value",
                        uses.stream()
                                .map(use -> value(use.declared(), use.value()))
                                .toList()),
                Column.words(
                        "bounds",
                        uses.stream()
                                .map(use -> bounds(use.declared(), use.bounds()))
                                .toList()),
                Column.words(
                        "known",
                        uses.stream()
                                .map(use -> known(use.declared(), use.constraint()))
                                .toList()),
                Column.words(
                        "meaning",
                        uses.stream().map(use -> use.declared().description()).toList()));
    }

    /** A value of a parameter in the usual unit of its dimension. */
    public static String value(Parameter parameter, double value) {
        return Quantity.format(value, Unit.usual(parameter.dimension()));
    }

    /** {@code >= 0}, {@code 1 keV to 100 GeV}, {@code any}. */
    public static String bounds(Parameter parameter, Interval bounds) {
        boolean low = Double.isFinite(bounds.low());
        boolean high = Double.isFinite(bounds.high());
        if (low && high) {
            return value(parameter, bounds.low()) + " to " + value(parameter, bounds.high());
        }
        if (low) {
            return ">= " + value(parameter, bounds.low());
        }
        return high ? "<= " + value(parameter, bounds.high()) : "any";
    }

    /** {@code 1 +- 0.12}, {@code nothing}. */
    public static String known(Parameter parameter, Constraint constraint) {
        if (constraint instanceof Constraint.Gaussian gaussian) {
            return value(parameter, gaussian.mean()) + " +- " + value(parameter, gaussian.sigma());
        }
        return "nothing";
    }
}
