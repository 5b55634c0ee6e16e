package org.nuprobe.spi.experiment;

import java.util.List;
import java.util.Optional;
import org.nuprobe.spi.detector.Response;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.target.Target;

/**
 * A set of bins counted together: which neutrinos fall on which material, how recoils are seen, for how long, over what.
 *
 * @param id for tables, lower-case words with hyphens, unique in an analysis
 * @param source where the neutrinos come from
 * @param propagation what happens to their flavour on the way
 * @param target what they fall on
 * @param response how recoils are seen
 * @param exposure target mass times live time, natural units
 * @param signalCoefficient a normalisation of the whole signal, {@link Monomial#ONE} when there is none; with the factor 0 no
 *     signal is predicted, and what is looked for stands among the backgrounds
 * @param backgrounds the backgrounds
 * @param observed the counts per bin, in the numbering of the response; empty for a projection
 * @param variances when the bins hold something measured with Gaussian errors instead of counts, such as the difference of two
 *     windows: the variance of each; then observed values may be negative and toys are normal deviates; empty for counts
 */
public record Region(
        String id,
        Source source,
        Propagation propagation,
        Target target,
        Response response,
        double exposure,
        Monomial signalCoefficient,
        List<Sample> backgrounds,
        Optional<double[]> observed,
        Optional<double[]> variances) {
    public Region {
        backgrounds = List.copyOf(backgrounds);
        observed = observed.map(double[]::clone);
        variances = variances.map(double[]::clone);
        if (!(exposure > 0) || Double.isInfinite(exposure)) {
            throw new IllegalArgumentException("the exposure of the region " + id + " must be positive");
        }
        for (double variance : variances.orElse(new double[0])) {
            if (!(variance > 0) || Double.isInfinite(variance)) {
                throw new IllegalArgumentException("a bin of the region " + id + " has the variance " + variance
                        + ", which must be positive and finite");
            }
        }
    }

    /** A region of counts. */
    public Region(
            String id,
            Source source,
            Propagation propagation,
            Target target,
            Response response,
            double exposure,
            Monomial signalCoefficient,
            List<Sample> backgrounds,
            Optional<double[]> observed) {
        this(
                id,
                source,
                propagation,
                target,
                response,
                exposure,
                signalCoefficient,
                backgrounds,
                observed,
                Optional.empty());
    }

    /** The counts per bin, if there are data. */
    @Override
    public Optional<double[]> observed() {
        return observed.map(double[]::clone);
    }

    /** The variance of each bin, if its errors are Gaussian. */
    @Override
    public Optional<double[]> variances() {
        return variances.map(double[]::clone);
    }
}
