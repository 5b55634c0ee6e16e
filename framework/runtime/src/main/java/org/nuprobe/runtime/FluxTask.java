package org.nuprobe.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuprobe.engine.FluxSpectrum;
import org.nuprobe.runtime.rate.Curves;
import org.nuprobe.runtime.rate.EnergyGrid;
import org.nuprobe.spi.flux.Line;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Run;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.spi.unit.Unit;

/**
 * The neutrinos that arrive, by energy. Lines are no part of the curve, on which they would be as high as one likes: they stand
 * in a table of their own, with what they contain.
 *
 * @param flux the neutrinos
 * @param components the names of the flux components
 * @param energies where the curve is looked at, besides both sides of its steps
 * @param point the values of all parameters
 */
record FluxTask(FluxSpectrum flux, List<String> components, double[] energies, Point point) implements Task {
    /** The column of the energies. */
    static final String ENERGY = "energy";

    private static final String CURVE = "flux";
    private static final String LINES = "flux-lines";
    private static final String SUM = "neutrinos";
    private static final Unit FLUX = Unit.usual(Dimension.FLUX);
    private static final Unit DENSITY = Unit.usual(Dimension.FLUX_PER_ENERGY);
    private static final CurveResult SHOWN = new CurveResult(ENERGY, Unit.usual(Dimension.ENERGY));

    FluxTask {
        components = List.copyOf(components);
        energies = energies.clone();
    }

    @Override
    public Result result(Run run) {
        Interval window = new Interval(energies[0], energies[energies.length - 1]);
        double[] smooth = EnergyGrid.around(flux.edges(point), energies);
        List<Result.Table> tables = new ArrayList<>();
        tables.add(SHOWN.table(
                CURVE,
                "Neutrinos per area, time and energy",
                DENSITY,
                new Curves(smooth, flux.densities(smooth, point))));
        List<String> statements = new ArrayList<>();
        Curves lines = lines(window);
        if (lines.energies().length > 0) {
            tables.add(SHOWN.table(LINES, "Lines: neutrinos per area and time", FLUX, lines));
            statements.add("Lines are not in the table " + CURVE + ": the table " + LINES
                    + " has them, in neutrinos per area and time; values are the sum of both.");
        }
        String what = "neutrinos " + SHOWN.window(window.low(), window.high());
        return new Result(SHOWN.values(SUM, what, FLUX, flux.between(window, point)), tables, statements);
    }

    /** What the lines contain, one energy after the other; zero where a component has no line. */
    private Curves lines(Interval window) {
        Map<String, List<Line>> byComponent = new LinkedHashMap<>();
        flux.lines(point)
                .forEach((name, lines) -> byComponent.put(
                        name,
                        lines.stream()
                                .filter(line -> window.contains(line.energy()))
                                .toList()));
        double[] at = byComponent.values().stream()
                .flatMap(List::stream)
                .mapToDouble(Line::energy)
                .sorted()
                .distinct()
                .toArray();
        Map<String, double[]> contents = new LinkedHashMap<>();
        byComponent.forEach((name, lines) -> {
            double[] content = new double[at.length];
            for (int k = 0; k < at.length; k++) {
                for (Line line : lines) {
                    content[k] += line.energy() == at[k] ? line.content() : 0;
                }
            }
            contents.put(name, content);
        });
        return new Curves(at, contents);
    }

    @Override
    public double[] energies() {
        return energies.clone();
    }

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>(SHOWN.columns(CURVE, components));
        names.addAll(SHOWN.columns(LINES, components));
        names.addAll(SHOWN.values(SUM, components));
        return names;
    }
}
