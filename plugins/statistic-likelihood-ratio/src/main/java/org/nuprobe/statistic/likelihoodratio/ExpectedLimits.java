package org.nuprobe.statistic.likelihoodratio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.statistics.Likelihood;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Run;
import org.nuprobe.spi.statistics.Scan;

/**
 * The upper ends that are expected without a signal, from the Asimov set alone: the median and the ends of the bands that hold 68 % and
 * 95 % of experiments, where the best fit is off by 0, -1, 1, -2, 2 widths (Cowan et al., Eur. Phys. J. C 71 (2011) 1554, section
 * 4.3). The parameter may be scanned in any form, because only q_A of its values is used.
 */
final class ExpectedLimits {
    private static final Map<String, Double> DEVIATIONS =
            Map.of("median", 0.0, "68-low", -1.0, "68-high", 1.0, "95-low", -2.0, "95-high", 2.0);
    private static final List<String> ORDER = List.of("median", "68-low", "68-high", "95-low", "95-high");

    private final Method method;
    private final TestStatistic test;
    private final Scan scan;
    private final Tables tables;

    ExpectedLimits(Method method, TestStatistic test, Scan scan, Tables tables) {
        this.method = method;
        this.test = test;
        this.scan = scan;
        this.tables = tables;
    }

    /** Adds their values to a result. */
    Result beside(Result result, Likelihood model, Profile data, Run run) {
        Parameter parameter = scan.axes().get(0).parameter();
        double withoutSignal = method.withoutSignal(parameter);
        AsimovProfile asimov = new AsimovProfile(model, scan, data, withoutSignal);
        Grid grid = Grid.of(scan, asimov.profile(), asimov.truth(), run);
        Line line = Line.of(asimov.profile(), grid, Minima.of(grid, asimov.profile(), asimov.truth(), run));
        boolean bounded = parameter.bounds().low() == withoutSignal;
        List<Result.Value> values = new ArrayList<>(result.values());
        List<String> statements = new ArrayList<>(result.statements());
        for (String name : ORDER) {
            double root = Asymptotics.upperEnd(
                    test,
                    DEVIATIONS.get(name),
                    bounded,
                    method.calibration().divided(),
                    method.convention().alpha());
            double end = root == 0
                    ? withoutSignal
                    : line.below(root * root, run).around(withoutSignal).upper();
            if (Double.isInfinite(end)) {
                statements.add("the expected " + parameter.id() + ".upper." + name + " lies above "
                        + Text.value(parameter, line.last().value()) + ", where the scan ends: no limit");
            }
            values.add(tables.value(
                    parameter,
                    "upper." + name,
                    Double.isInfinite(end) ? Double.NaN : end,
                    "upper end expected at " + Text.equation(parameter, withoutSignal) + ", "
                            + (name.equals("median") ? "median" : "end of the " + name.substring(0, 2) + " % band")));
        }
        return new Result(values, result.tables(), statements);
    }
}
