package org.nuprobe.app.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nuprobe.app.text.Column;
import org.nuprobe.app.text.Paragraph;
import org.nuprobe.app.text.TextTable;
import org.nuprobe.runtime.Plan;
import org.nuprobe.runtime.PlannedCase;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.runtime.document.PlotRequest;
import org.nuprobe.runtime.document.Question;
import org.nuprobe.spi.detector.Axis;
import org.nuprobe.spi.experiment.Region;
import org.nuprobe.spi.experiment.Sample;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Quantity;
import org.nuprobe.spi.unit.Unit;

/** What a run would do and what it costs, as lines for people. */
public final class PlanSummary {
    private final Plan plan;
    private final List<String> lines = new ArrayList<>();

    private PlanSummary(Plan plan) {
        this.plan = plan;
    }

    /** The lines. */
    public static List<String> of(Plan plan) {
        return new PlanSummary(plan).written();
    }

    private List<String> written() {
        if (!plan.document().title().isEmpty()) {
            lines.add(plan.document().title());
            lines.add("");
        }
        Map<String, List<PlannedCase>> analyses = new LinkedHashMap<>();
        plan.cases()
                .forEach(each -> analyses.computeIfAbsent(each.asked().analysis(), id -> new ArrayList<>())
                        .add(each));
        analyses.forEach(this::analysis);
        lines.add("cost: " + count(plan.cases().size(), "case") + work() + "; seed "
                + plan.document().seed());
        for (PlotRequest plot : plan.document().plots()) {
            lines.add("plot " + plot.file() + ": " + String.join(", ", plot.y()) + " against " + plot.x());
        }
        return List.copyOf(lines);
    }

    private String work() {
        long energies =
                plan.cases().stream().mapToLong(each -> each.energies().length).sum();
        String work = plan.scanPoints() > 0 || energies == 0
                ? ", " + count(plan.scanPoints(), "point") + " at which a likelihood is minimised"
                : "";
        return energies > 0 ? work + ", " + energies + " energies of fluxes and spectra" : work;
    }

    private void analysis(String id, List<PlannedCase> cases) {
        PlannedCase first = cases.get(0);
        double[] energies = first.energies();
        String points = energies.length > 0 ? energies.length + " energies" : count(first.scanPoints(), "scan point");
        lines.add(id + " (" + count(cases.size(), "case") + ", " + points + " each)");
        varied(cases).forEach((key, values) -> paragraph(key + ": " + String.join(" | ", values)));
        paragraph("made of " + String.join(", ", components(cases)));
        if (first.regions().isEmpty()) {
            paragraph(curve(first));
        } else {
            lines.add("");
            table(regions(first));
        }
        if (!first.parameters().isEmpty()) {
            lines.add("");
            table(ParameterTexts.used(first.parameters()));
        }
        if (cases.size() > 1) {
            lines.add("");
            lines.add("  (" + (first.regions().isEmpty() ? "this is" : "both tables are those of") + " the first case, "
                    + first.id() + ")");
        }
        lines.add("");
    }

    /** {@code flux from 0.1 MeV to 16 MeV}. */
    private static String curve(PlannedCase planned) {
        boolean flux = planned.asked().question() instanceof Question.Flux;
        Unit unit = Unit.parse(flux ? "MeV" : "keV");
        double[] energies = planned.energies();
        return (flux ? "flux" : "spectrum") + " from " + Quantity.format(energies[0], unit) + " to "
                + Quantity.format(energies[energies.length - 1], unit);
    }

    private static Map<String, Set<String>> varied(List<PlannedCase> cases) {
        Map<String, Set<String>> values = new LinkedHashMap<>();
        cases.forEach(each -> each.varied()
                .forEach((key, value) -> values.computeIfAbsent(key, name -> new LinkedHashSet<>())
                        .add(value)));
        return values;
    }

    private static Set<String> components(List<PlannedCase> cases) {
        Set<String> components = new LinkedHashSet<>();
        for (PlannedCase each : cases) {
            for (Entry<?> entry : each.components()) {
                components.add(entry.kind().name() + " " + entry.id());
            }
        }
        return components;
    }

    private static TextTable regions(PlannedCase planned) {
        List<Region> regions = planned.regions();
        return TextTable.of(
                Column.words("region", regions.stream().map(Region::id).toList()),
                Column.words(
                        "exposure",
                        regions.stream()
                                .map(region -> Quantity.format(region.exposure(), Unit.usual(Dimension.EXPOSURE)))
                                .toList()),
                new Column(
                        "bins",
                        Column.Alignment.RIGHT,
                        regions.stream().map(PlanSummary::bins).toList()),
                Column.words(
                        "observed in", regions.stream().map(PlanSummary::axes).toList()),
                Column.words(
                        "counts",
                        regions.stream()
                                .map(region -> region.observed().isPresent() ? "observed" : "projected")
                                .toList()),
                Column.words(
                        "backgrounds",
                        regions.stream()
                                .map(region -> String.join(
                                        ", ",
                                        region.backgrounds().stream()
                                                .map(Sample::id)
                                                .toList()))
                                .toList()));
    }

    private static String bins(Region region) {
        return Integer.toString(
                region.response().axes().stream().mapToInt(Axis::bins).reduce(1, (a, b) -> a * b));
    }

    private static String axes(Region region) {
        return String.join(
                " x ", region.response().axes().stream().map(PlanSummary::reach).toList());
    }

    private static String reach(Axis axis) {
        Unit unit = axis.dimension().equals(Dimension.ENERGY) ? Unit.parse("keV") : Unit.usual(axis.dimension());
        double[] edges = axis.edges();
        return axis.id() + " from " + Quantity.format(edges[0], unit) + " to "
                + Quantity.format(edges[edges.length - 1], unit);
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void paragraph(String text) {
        lines.addAll(Paragraph.lines(text, "  "));
    }

    private void table(TextTable table) {
        table.lines().forEach(line -> lines.add("  " + line));
    }
}
