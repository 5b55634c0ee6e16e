package org.nuprobe.app.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nuprobe.app.terminal.Terminal;
import org.nuprobe.app.text.Numbers;
import org.nuprobe.engine.Fluxes;
import org.nuprobe.runtime.Assembly;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.runtime.rate.EventCounts;
import org.nuprobe.runtime.rate.Scattering;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.spi.unit.Units;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts the recoils above a threshold. */
@Command(
        name = "events",
        description = "Count the recoils above a threshold, with a perfect detector.",
        sortOptions = false,
        footer = {
            "%nFor example:",
            "  nuprobe events --source solar --component b8 --target xenon --channel nuclear --threshold \"0.3 keV\""
        })
final class EventsCommand implements ShellCommand {
    private final Terminal terminal;

    @Mixin
    private ScatteringOptions scattering = new ScatteringOptions();

    @Option(
            names = "--threshold",
            paramLabel = "ENERGY",
            description = "the smallest recoil that is counted (default: 0 keV)")
    private String threshold = "0 keV";

    @Option(
            names = {"--upper", "--to"},
            paramLabel = "ENERGY",
            description = "the largest recoil that is counted (default: all)")
    private Optional<String> upper = Optional.empty();

    @Option(names = "--exposure", paramLabel = "EXPOSURE", description = "target mass times time (default: 1 t yr)")
    private String exposure = "1 t yr";

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, csv or json (default: table)")
    private String format = "table";

    @Option(
            names = "--plot",
            paramLabel = "FILE",
            description = "draw the events above any threshold from this one on as well, as .svg or .png")
    private Optional<String> plot = Optional.empty();

    @Mixin
    private CommonOptions common = new CommonOptions();

    EventsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public ExitCode execute() {
        Workbench workbench = common.workbench(terminal);
        return workbench.patiently(() -> execute(workbench));
    }

    private ExitCode execute(Workbench workbench) {
        Assembly parts = workbench.assembly(terminal.directory());
        Answers answers = new Answers();
        Optional<OutputFormat> output = answers.choice("--format", format, OutputFormat.class);
        Optional<Double> low = answers.notNegative("--threshold", threshold, Dimension.ENERGY);
        Optional<Double> high = upper.flatMap(text -> answers.positive("--upper", text, Dimension.ENERGY));
        Optional<Double> size = answers.positive("--exposure", exposure, Dimension.EXPOSURE);
        if (low.isPresent() && high.isPresent() && high.get() <= low.get()) {
            answers.wrong("--upper", upper.orElseThrow() + " is not above the threshold of " + threshold, "");
        }
        Optional<PlotFile> drawing = plot.flatMap(name -> PlotFile.of(name, terminal, answers));
        Optional<Scattering> made = scattering.scattering(workbench, parts, answers);
        Optional<Point> point = made.flatMap(each -> scattering.point(workbench, each, answers));
        answers.settle();

        Scattering asked = made.orElseThrow();
        Point values = point.orElseThrow();
        double to = Math.min(high.orElse(Double.POSITIVE_INFINITY), asked.maximumRecoil(values));
        Interval window = new Interval(low.orElseThrow(), Math.max(low.orElseThrow(), to));
        boolean none = window.width() == 0;
        Map<String, Double> events = none ? nothing(asked) : events(asked, window, size.orElseThrow(), values);
        Map<String, Object> echo = scattering.echo(workbench, asked, values);
        echo.put("threshold_keV", window.low() / Units.KEV);
        echo.put("upper_keV", to / Units.KEV);
        echo.put("exposure_t_yr", size.orElseThrow() / (Units.TONNE * Units.YEAR));
        echo.put("provenance", Accounts.provenance(parts));
        EventsReport report = new EventsReport(events, title(workbench, asked, to), echo);
        report.lines(output.orElseThrow()).forEach(terminal.out()::println);
        if (none && drawing.isPresent()) {
            throw new ComputationFailure("no recoil reaches the threshold: there is nothing to draw");
        }
        drawing.ifPresent(file -> file.write(EventsFigure.of(asked, window, size.orElseThrow(), exposure, values)));
        return ExitCode.DONE;
    }

    private static Map<String, Double> nothing(Scattering asked) {
        Map<String, Double> events = new LinkedHashMap<>();
        asked.components().forEach(name -> events.put(name, 0.0));
        return events;
    }

    private static Map<String, Double> events(Scattering asked, Interval window, double exposure, Point point) {
        double[] oneBin = {window.low(), window.high()};
        return Fitting.together(
                "events", () -> new EventCounts(asked, oneBin, exposure, new Fluxes()).byComponent(point));
    }

    private String title(Workbench workbench, Scattering asked, double to) {
        String reach = upper.isPresent()
                ? "between " + threshold + " and " + upper.get()
                : "above " + threshold + " (the largest possible is " + Numbers.rounded(to / Units.KEV, 3) + " keV)";
        return scattering.title(workbench, asked) + ", recoils " + reach + ", " + exposure;
    }
}
