package org.nuprobe.app.command;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nuprobe.app.chart.RateChart;
import org.nuprobe.app.plot.Figure;
import org.nuprobe.app.terminal.Terminal;
import org.nuprobe.engine.Fluxes;
import org.nuprobe.engine.RecoilSpectrum;
import org.nuprobe.runtime.Assembly;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.runtime.rate.Curves;
import org.nuprobe.runtime.rate.EnergyGrid;
import org.nuprobe.runtime.rate.Scattering;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Unit;
import org.nuprobe.spi.unit.Units;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints and draws the rate against the recoil energy. */
@Command(
        name = "spectrum",
        description = "Print the rate against the recoil energy, before any detector.",
        sortOptions = false,
        footer = {
            "%nFor example:",
            "  nuprobe spectrum --source solar --target xenon --channel electron --from \"0.1 keV\" --to \"30 keV\""
                    + " --plot spectrum.svg"
        })
final class SpectrumCommand implements ShellCommand {
    private static final int MANY = 100_000;
    private static final double RATE = Unit.usual(Dimension.RATE).size();

    private final Terminal terminal;

    @Mixin
    private ScatteringOptions scattering = new ScatteringOptions();

    @Option(names = "--from", paramLabel = "ENERGY", description = "the smallest recoil (default: 0.1 keV)")
    private String from = "0.1 keV";

    @Option(
            names = "--to",
            paramLabel = "ENERGY",
            description = "the largest recoil (default: the largest that there is)")
    private Optional<String> to = Optional.empty();

    @Option(names = "--points", paramLabel = "N", description = "how many energies (default: 100)")
    private int points = 100;

    @Option(names = "--spacing", paramLabel = "SPACING", description = "log or linear (default: log)")
    private String spacing = "log";

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, csv or json (default: table)")
    private String format = "table";

    @Option(names = "--plot", paramLabel = "FILE", description = "draw it as well, as .svg or .png")
    private Optional<String> plot = Optional.empty();

    @Mixin
    private CommonOptions common = new CommonOptions();

    SpectrumCommand(Terminal terminal) {
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
        Optional<EnergyGrid.Spacing> steps = answers.choice("--spacing", spacing, EnergyGrid.Spacing.class);
        Optional<Double> low = answers.positive("--from", from, Dimension.ENERGY);
        Optional<Double> high = to.flatMap(text -> answers.positive("--to", text, Dimension.ENERGY));
        if (points < 2 || points > MANY) {
            answers.wrong("--points", "a spectrum has 2 to " + MANY + " points, not " + points, "");
        }
        if (low.isPresent() && high.isPresent() && high.get() <= low.get()) {
            answers.wrong("--to", to.orElseThrow() + " is not above --from " + from, "");
        }
        Optional<PlotFile> drawing = plot.flatMap(name -> PlotFile.of(name, terminal, answers));
        Optional<Scattering> made = scattering.scattering(workbench, parts, answers);
        Optional<Point> point = made.flatMap(each -> scattering.point(workbench, each, answers));
        answers.settle();

        Scattering asked = made.orElseThrow();
        double largest = high.orElseGet(() -> asked.maximumRecoil(point.orElseThrow()));
        if (largest <= low.orElseThrow()) {
            throw new ComputationFailure("no recoil is as large as " + from + "; take a smaller --from");
        }
        double[] recoils = EnergyGrid.of(low.orElseThrow(), largest, points, steps.orElseThrow());
        RecoilSpectrum spectrum = Fitting.together("spectrum", () -> asked.spectrum(new Fluxes()));
        Curves rates = new Curves(recoils, spectrum.rates(recoils, point.orElseThrow()));
        Map<String, Object> echo = scattering.echo(workbench, asked, point.orElseThrow());
        echo.put("provenance", Accounts.provenance(parts));
        new SpectrumReport(rates, scattering.title(workbench, asked), echo)
                .lines(output.orElseThrow())
                .forEach(terminal.out()::println);
        if (drawing.isPresent() && Arrays.stream(rates.total()).allMatch(rate -> rate == 0)) {
            throw new ComputationFailure("the rate is zero everywhere: there is nothing to draw");
        }
        drawing.ifPresent(file -> {
            double[] smooth = EnergyGrid.around(asked.jumps(point.orElseThrow()), recoils);
            file.write(figure(new Curves(smooth, spectrum.rates(smooth, point.orElseThrow()))));
        });
        return ExitCode.DONE;
    }

    private static Figure figure(Curves rates) {
        Map<String, double[]> parts = new LinkedHashMap<>();
        rates.byComponent().forEach((name, values) -> parts.put(name, divided(values, RATE)));
        return RateChart.of(
                "Rate [events/(t yr keV)]", divided(rates.energies(), Units.KEV), parts, divided(rates.total(), RATE));
    }

    private static double[] divided(double[] values, double unit) {
        return Arrays.stream(values).map(value -> value / unit).toArray();
    }
}
