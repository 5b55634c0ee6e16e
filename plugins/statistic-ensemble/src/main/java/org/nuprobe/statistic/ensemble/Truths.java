package org.nuprobe.statistic.ensemble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.statistics.Likelihood;
import org.nuprobe.spi.statistics.Scan;
import org.nuprobe.spi.unit.Quantity;
import org.nuprobe.spi.unit.Unit;

/** Where toy experiments are made: the values of the analysis, some of them replaced. */
final class Truths {
    private final List<Map<String, String>> written;
    private final List<Settings> sections;

    private Truths(List<Map<String, String>> written, List<Settings> sections) {
        this.written = List.copyOf(written);
        this.sections = List.copyOf(sections);
    }

    /** Reads the setting {@code truths}. */
    static Truths of(Settings settings) {
        List<Settings> sections = settings.sections("truths");
        List<Map<String, String>> written = new ArrayList<>();
        for (Settings section : sections) {
            Map<String, String> values = new LinkedHashMap<>();
            section.keys().forEach(id -> values.put(id, section.text(id)));
            written.add(values);
        }
        return written.isEmpty() ? new Truths(List.of(Map.of()), List.of()) : new Truths(written, sections);
    }

    /** The points of a likelihood. */
    List<double[]> points(Likelihood model) {
        List<String> ids = model.parameters().stream().map(Parameter::id).toList();
        List<double[]> points = new ArrayList<>();
        for (int k = 0; k < written.size(); k++) {
            double[] point = model.start();
            for (Map.Entry<String, String> entry : written.get(k).entrySet()) {
                int position = ids.indexOf(entry.getKey());
                if (position < 0) {
                    throw sections.get(k)
                            .invalid(
                                    entry.getKey(),
                                    "no parameter of this id is free in the analysis; free are "
                                            + String.join(", ", ids));
                }
                point[position] = value(model.parameters().get(position), entry.getValue(), sections.get(k));
            }
            points.add(point);
        }
        return points;
    }

    private static double value(Parameter parameter, String text, Settings section) {
        double value;
        try {
            value = Quantity.parse(text, parameter.dimension());
        } catch (IllegalArgumentException unfit) {
            throw section.invalid(parameter.id(), String.valueOf(unfit.getMessage()));
        }
        if (!parameter.bounds().contains(value)) {
            throw section.invalid(parameter.id(), text + " lies outside the bounds of the parameter");
        }
        return value;
    }

    /** A scan that looks at a truth too. */
    static Scan through(Scan scan, Likelihood model, double[] truth) {
        List<Scan.Axis> axes = new ArrayList<>();
        for (Scan.Axis axis : scan.axes()) {
            double value = value(model, truth, axis.parameter());
            double[] values = DoubleStream.concat(DoubleStream.of(axis.values()), DoubleStream.of(value))
                    .sorted()
                    .distinct()
                    .toArray();
            axes.add(new Scan.Axis(axis.parameter(), values));
        }
        return new Scan(axes);
    }

    /** The value of a parameter in a point. */
    static double value(Likelihood model, double[] point, Parameter parameter) {
        return point[model.parameters().stream().map(Parameter::id).toList().indexOf(parameter.id())];
    }

    /** {@code mu = 1, m = 10 MeV}: the scanned parameters, of all free ones those that differ from the analysis. */
    static String text(Likelihood model, Scan scan, double[] point) {
        List<String> scanned =
                scan.axes().stream().map(axis -> axis.parameter().id()).toList();
        List<String> parts = new ArrayList<>();
        for (int k = 0; k < point.length; k++) {
            Parameter parameter = model.parameters().get(k);
            if (scanned.contains(parameter.id()) || point[k] != model.start()[k]) {
                parts.add(parameter.id() + " = " + Quantity.format(point[k], Unit.usual(parameter.dimension())));
            }
        }
        return parts.stream().collect(Collectors.joining(", "));
    }
}
