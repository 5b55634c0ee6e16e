package org.nuprobe.statistic.likelihoodratio;

/**
 * What the data say of a tested value.
 *
 * @param test the test statistic
 * @param p what is compared with one minus the confidence level: the p-value, or CL_s; NaN when too many toy experiments failed
 * @param error the binomial error of p from toy experiments, 0 without them
 * @param signal the p-value with the signal, CL_(s+b)
 * @param background the p-value without it, CL_b; NaN when it is not asked for
 * @param toys how many toy experiments were used
 * @param failed how many failed
 */
record Verdict(double test, double p, double error, double signal, double background, long toys, long failed) {
    /** A p-value that is a formula. */
    static Verdict exactly(double test, double p) {
        return new Verdict(test, p, 0, p, Double.NaN, 0, 0);
    }

    /** CL_s = CL_(s+b)/CL_b from two p-values that are formulae. */
    static Verdict divided(double test, double signal, double background) {
        return new Verdict(test, ratio(signal, background), 0, signal, background, 0, 0);
    }

    /** A p-value from toy experiments. */
    static Verdict counted(double test, Tally tally, double tolerated) {
        double p = tally.tolerable(tolerated) ? tally.fraction() : Double.NaN;
        return new Verdict(test, p, tally.error(), p, Double.NaN, tally.used(), tally.failed());
    }

    /** CL_s from toy experiments with and without the signal. */
    static Verdict divided(double test, Tally signal, Tally background, double tolerated) {
        boolean tolerable = signal.tolerable(tolerated) && background.tolerable(tolerated);
        double p = tolerable ? ratio(signal.fraction(), background.fraction()) : Double.NaN;
        double relative = Math.hypot(
                signal.error() / Math.max(signal.fraction(), 1.0 / signal.used()),
                background.error() / Math.max(background.fraction(), 1.0 / background.used()));
        return new Verdict(
                test,
                p,
                Math.max(p, 1.0 / signal.used()) * relative,
                signal.fraction(),
                background.fraction(),
                signal.used() + background.used(),
                signal.failed() + background.failed());
    }

    /** Whether the value stays; one that cannot be judged does. */
    boolean accepted(double alpha) {
        return !(p <= alpha);
    }

    /** With nothing as extreme in either case the data say nothing against the signal. */
    private static double ratio(double signal, double background) {
        return background > 0 ? Math.min(1, signal / background) : 1;
    }
}
