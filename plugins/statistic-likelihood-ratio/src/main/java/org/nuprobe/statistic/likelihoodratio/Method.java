package org.nuprobe.statistic.likelihoodratio;

import java.util.Optional;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.statistics.Scan;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Quantity;

/**
 * What is asked for: the interval, the test statistic and its calibration, in a combination that makes sense.
 *
 * @param convention the confidence level and the sides
 * @param levels the confidence levels of the contours of two parameters
 * @param calibration how the test statistic becomes a p-value
 * @param asked the test statistic, if the analysis names one
 * @param toys the toy experiments
 * @param withoutSignal the value without a signal as it was written
 * @param bands whether the limits expected without a signal are wanted too
 * @param complaint the error about a setting
 */
record Method(
        Convention convention,
        RegionLevels levels,
        Calibration calibration,
        Optional<TestStatistic> asked,
        ToySettings toys,
        Optional<String> withoutSignal,
        boolean bands,
        Complaint complaint) {

    /** Quantiles for large samples, nothing else. */
    static Method of(Convention convention) {
        return new Method(
                convention,
                RegionLevels.of(convention.confidence()),
                Calibration.ASYMPTOTIC,
                Optional.empty(),
                ToySettings.USUALLY,
                Optional.empty(),
                false,
                (key, what) -> new IllegalStateException(key + ": " + what));
    }

    /** Reads and checks the settings. */
    static Method of(Settings settings) {
        Calibration calibration = settings.choice("calibration", Calibration.ASYMPTOTIC);
        double confidence = settings.quantity("confidence", Dimension.NUMBER, 0.9);
        Sides sides = settings.choice("interval", calibration.divided() ? Sides.ONE_SIDED : Sides.TWO_SIDED);
        if (!(confidence > 0 && confidence < 1)) {
            throw settings.invalid("confidence", "a confidence level lies between 0 and 1, or 0 % and 100 %");
        }
        if (sides == Sides.ONE_SIDED && confidence <= 0.5) {
            throw settings.invalid("confidence", "a one-sided limit needs a confidence level above 50 %");
        }
        Optional<TestStatistic> asked =
                settings.has("test") ? Optional.of(settings.choice("test", TestStatistic.T_MU)) : Optional.empty();
        boolean bands = settings.flag("bands", false);
        Method method = new Method(
                new Convention(confidence, sides),
                RegionLevels.of(settings, confidence),
                calibration,
                asked,
                ToySettings.of(
                        settings, calibration.byToys(), "calibration: toys, calibration: feldman-cousins or cls-toys"),
                settings.has("without-signal") ? Optional.of(settings.text("without-signal")) : Optional.empty(),
                bands,
                settings::invalid);
        method.check();
        return method;
    }

    private void check() {
        boolean oneSided = convention.sides() == Sides.ONE_SIDED;
        if (calibration == Calibration.FELDMAN_COUSINS && oneSided) {
            throw complaint.about(
                    "interval",
                    "feldman-cousins decides by itself between an interval and an upper limit: leave the setting out, or choose "
                            + "calibration: toys for a one-sided limit");
        }
        if (calibration.divided() && !oneSided) {
            throw complaint.about(
                    "interval", "CLs is made for upper limits: leave the setting out, or choose another calibration");
        }
        asked.ifPresent(test -> check(test, oneSided));
        if (bands && calibration.byToys()) {
            throw complaint.about(
                    "bands",
                    "they come from distributions for large samples: leave the setting out, or put this statistic into the "
                            + "statistic sensitivity, which makes toy experiments");
        }
    }

    private void check(TestStatistic test, boolean oneSided) {
        if (test == TestStatistic.Q_0) {
            throw complaint.about("test", "q-0 tests whether there is a signal at all: use the statistic discovery");
        }
        if (test.oneSided() && !oneSided) {
            throw complaint.about(
                    "test",
                    "q-mu and q-mu-tilde give upper limits: write interval: one-sided, or choose t-mu or t-mu-tilde");
        }
        if (!test.oneSided() && oneSided) {
            throw complaint.about(
                    "test", "t-mu and t-mu-tilde give intervals: choose q-mu or q-mu-tilde for an upper limit");
        }
    }

    /** The test statistic for the parameters of a scan. */
    TestStatistic test(Scan scan) {
        boolean several = scan.axes().size() > 1;
        Parameter parameter = scan.axes().get(0).parameter();
        boolean bound = Double.isFinite(parameter.bounds().low());
        if (several) {
            asked.filter(test -> test != TestStatistic.T_MU).ifPresent(test -> {
                throw complaint.about(
                        "test",
                        test.symbol() + " tests one parameter, and this analysis scans "
                                + scan.axes().size()
                                + ": leave the setting out; calibration: feldman-cousins knows every bound");
            });
            if (calibration.divided()) {
                throw complaint.about(
                        "calibration",
                        "CLs gives the upper limit of one parameter, and this analysis scans "
                                + scan.axes().size() + ": scan one, and vary the other under \"vary\"");
            }
            return TestStatistic.T_MU;
        }
        TestStatistic upper = calibration.divided() && bound ? TestStatistic.Q_MU_TILDE : TestStatistic.Q_MU;
        TestStatistic test = asked.orElse(convention.sides() == Sides.ONE_SIDED ? upper : TestStatistic.T_MU);
        if (test.bounded() && !bound) {
            throw complaint.about(
                    "test",
                    test.symbol() + " needs a parameter with a lower bound, and " + parameter.id()
                            + " has none: choose " + (test.oneSided() ? "q-mu" : "t-mu") + ", or write "
                            + parameter.id()
                            + ": { bounds: [ 0, 1 ] } or what it may be under parameters");
        }
        if (test.bounded() && withoutSignal(parameter) != parameter.bounds().low()) {
            throw complaint.about(
                    "without-signal",
                    test.symbol() + " takes the lower bound of " + parameter.id() + ", "
                            + Text.value(parameter, parameter.bounds().low())
                            + ", as the value without a signal: leave the setting out, or choose "
                            + (test.oneSided() ? "q-mu" : "t-mu"));
        }
        return test;
    }

    /** The value of a parameter without a signal: as it was written, or else its lower bound, or else 0. */
    double withoutSignal(Parameter parameter) {
        return withoutSignal(parameter, withoutSignal, complaint);
    }

    /** The same of a text. */
    static double withoutSignal(Parameter parameter, Optional<String> written, Complaint complaint) {
        if (written.isEmpty()) {
            double low = parameter.bounds().low();
            return Double.isFinite(low) ? low : parameter.bounds().clamp(0);
        }
        double value;
        try {
            value = Quantity.parse(written.get(), parameter.dimension());
        } catch (IllegalArgumentException unfit) {
            throw complaint.about("without-signal", String.valueOf(unfit.getMessage()));
        }
        if (!parameter.bounds().contains(value)) {
            throw complaint.about(
                    "without-signal", parameter.id() + " cannot be " + written.get() + ", it lies outside its bounds");
        }
        return value;
    }
}
