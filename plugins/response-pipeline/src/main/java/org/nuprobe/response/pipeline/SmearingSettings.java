package org.nuprobe.response.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.toolkit.response.GammaSmearing;
import org.nuprobe.toolkit.response.GaussianSmearing;
import org.nuprobe.toolkit.response.Observable;
import org.nuprobe.toolkit.response.PoissonSmearing;
import org.nuprobe.toolkit.response.SharpSmearing;
import org.nuprobe.toolkit.response.Smearing;

/** The settings of the step from the mean signal to the observed one. */
final class SmearingSettings {
    private static final String SMEARING = "smearing";
    private static final String SHAPE = "gamma-shape";
    private static final String POSITION = "count-position";
    private static final Dimension PER_ENERGY = Dimension.ENERGY.power(-1);

    private SmearingSettings() {}

    /** The distribution of the observed signal. */
    private enum Law {
        /** The mean itself. */
        NONE,
        /** Counted photoelectrons. */
        POISSON,
        /** A gamma distribution. */
        GAMMA,
        /** A normal distribution. */
        GAUSSIAN
    }

    static Description describe(Description description) {
        Description law = description
                .setting(
                        SMEARING,
                        "none | poisson | gamma | gaussian",
                        "gaussian if a width is given, else poisson for photoelectrons, none for energies",
                        "how the observed signal scatters around its mean")
                .setting(
                        POSITION,
                        "number",
                        "0.5",
                        "poisson: the efficiency of n photoelectrons is that at n + this, between 0 and 1")
                .setting(SHAPE, "1/energy", "none", "gamma: b per energy, 1 + b being the shape of the distribution");
        return ResolutionSettings.describe(law);
    }

    static Step<Smearing> smearing(Settings settings, Observable observable, CalibrationConstant lightYield) {
        boolean counts = observable == Observable.PHOTOELECTRONS;
        Law fallback = counts ? Law.POISSON : Law.NONE;
        Law law = settings.choice(SMEARING, ResolutionSettings.given(settings) ? Law.GAUSSIAN : fallback);
        if (!counts && (law == Law.POISSON || law == Law.GAMMA)) {
            throw settings.invalid(
                    SMEARING, "it is for photoelectrons: add light-yield, such as light-yield: 13 1/keV");
        }
        return switch (law) {
            case NONE -> Step.fixed(SharpSmearing.INSTANCE);
            case POISSON -> Step.fixed(poisson(settings));
            case GAMMA -> gamma(settings, lightYield);
            case GAUSSIAN -> gaussian(settings, lightYield);
        };
    }

    private static Smearing poisson(Settings settings) {
        try {
            return new PoissonSmearing(settings.quantity(POSITION, Dimension.NUMBER, 0.5));
        } catch (IllegalArgumentException unfit) {
            throw settings.invalid(POSITION, unfit.getMessage());
        }
    }

    private static Step<Smearing> gamma(Settings settings, CalibrationConstant lightYield) {
        double shape = settings.quantity(SHAPE, PER_ENERGY);
        if (!(shape > 0) || Double.isInfinite(shape)) {
            throw settings.invalid(SHAPE, "it must be above zero, as in \"9.56 1/keV\"");
        }
        return Step.of(lightYield, yield -> new GammaSmearing(shape / yield));
    }

    private static Step<Smearing> gaussian(Settings settings, CalibrationConstant lightYield) {
        DoubleUnaryOperator sigma = ResolutionSettings.deviation(settings);
        CalibrationConstant scale = ResolutionSettings.scale(settings);
        List<Parameter> parameters = new ArrayList<>();
        Stream.of(lightYield, scale).forEach(constant -> constant.parameter().ifPresent(parameters::add));
        return new Step<>(parameters, point -> {
            double yield = lightYield.at(point);
            double factor = scale.at(point) * yield;
            return new GaussianSmearing(mean -> factor * sigma.applyAsDouble(mean / yield));
        });
    }
}
