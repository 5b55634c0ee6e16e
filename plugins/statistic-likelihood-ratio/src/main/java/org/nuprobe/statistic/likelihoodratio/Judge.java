package org.nuprobe.statistic.likelihoodratio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.statistics.Likelihood;
import org.nuprobe.spi.statistics.Run;
import org.nuprobe.spi.statistics.Scan;

/** Calibrates a test statistic as a method asks, where the limit of the statistic is not the same everywhere. */
final class Judge {
    private final Method method;
    private final Likelihood model;
    private final Scan scan;
    private final Observation observation;

    Judge(Method method, Likelihood model, Scan scan, Observation observation) {
        this.method = method;
        this.model = model;
        this.scan = scan;
        this.observation = observation;
    }

    /** The verdict of every point of the grid of the scan. */
    Judged judge(Grid grid, Run run) {
        double[] observed = IntStream.range(0, grid.size())
                .mapToDouble(point -> observation.test(grid.fit(point)))
                .toArray();
        if (method.calibration().byToys() && !summed()) {
            return new Judged(byToys(grid, observed, run), Optional.empty());
        }
        PValue pValue = pValue();
        List<Verdict> verdicts =
                run.inParallel(grid.size(), point -> pValue.at(grid.interests((int) point)[0], observed[(int) point]));
        return new Judged(verdicts, Optional.of(pValue));
    }

    /** What was done, the sentence that stands beside every limit. */
    String text() {
        TestStatistic test = observation.test();
        boolean oneSided =
                method.convention().sides() == Sides.ONE_SIDED && scan.axes().size() == 1;
        String what = (method.calibration().divided() ? "CL_s = CL_(s+b)/CL_b of " : "") + test.symbol();
        return Text.rounded(100 * method.convention().confidence()) + " % CL, "
                + (scan.axes().size() > 1 ? "region" : oneSided ? "one-sided upper limit" : "two-sided")
                + ": " + what + ", " + how();
    }

    private String how() {
        boolean ordering = method.calibration() == Calibration.FELDMAN_COUSINS;
        String by = ordering ? "ordered as Feldman and Cousins do, " : "";
        if (!method.calibration().byToys()) {
            return "asymptotic (Cowan et al.) with the Asimov set at " + withoutSignal();
        }
        String beside = method.calibration().divided() ? "; CL_b at " + withoutSignal() : "";
        return summed()
                ? by + "summed over all counts of the single bin" + beside
                : by + method.toys().count()
                        + " toy experiments at each point of the scan, nuisances at their best values for the data there"
                        + beside;
    }

    private String withoutSignal() {
        Parameter parameter = scan.axes().get(0).parameter();
        return Text.equation(parameter, method.withoutSignal(parameter));
    }

    private boolean summed() {
        return method.calibration().byToys() && CountedOutcomes.apply(model, scan);
    }

    private PValue pValue() {
        double withoutSignal = method.withoutSignal(scan.axes().get(0).parameter());
        boolean divided = method.calibration().divided();
        return summed()
                ? PValue.counted(new CountedOutcomes(model, scan, observation.test()), divided, withoutSignal)
                : PValue.asymptotic(
                        observation.test(),
                        divided,
                        new AsimovProfile(model, scan, observation.profile(), withoutSignal));
    }

    private List<Verdict> byToys(Grid grid, double[] observed, Run run) {
        ToyVerdicts toys = new ToyVerdicts(
                new ToyFits(model, scan, observation.test()),
                new Toys(method.toys().count(), run),
                method.toys().tolerated());
        if (!method.calibration().divided()) {
            return toys.pValues(grid, observed);
        }
        double withoutSignal = method.withoutSignal(scan.axes().get(0).parameter());
        double[] truth =
                observation.profile().at(List.of(model.start()), withoutSignal).point();
        return toys.divided(grid, observed, truth);
    }

    /** What to say of toy experiments that failed. */
    List<String> statements(Judged judged, Grid grid) {
        List<String> statements = new ArrayList<>();
        String tolerated = Text.rounded(100 * method.toys().tolerated()) + " %";
        if (judged.failed() > 0) {
            statements.add(judged.failed() + " of " + judged.toys()
                    + " toy experiments were left out because a fit did not converge; " + tolerated
                    + " at each point are tolerated");
        }
        List<Integer> unjudged = judged.unjudged();
        if (!unjudged.isEmpty()) {
            List<String> where = new ArrayList<>();
            double[] first = grid.interests(unjudged.get(0));
            for (int axis = 0; axis < first.length; axis++) {
                where.add(Text.equation(scan.axes().get(axis).parameter(), first[axis]));
            }
            statements.add("at " + unjudged.size() + " of " + grid.size() + " points more than " + tolerated
                    + " of the toy experiments failed: they have no p-value and are not excluded; the first is "
                    + String.join(", ", where));
        }
        return statements;
    }
}
