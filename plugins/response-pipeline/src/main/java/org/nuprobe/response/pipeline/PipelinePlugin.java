package org.nuprobe.response.pipeline;

import io.avaje.spi.ServiceProvider;
import org.nuprobe.spi.detector.Axis;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.plugin.Registrar;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.toolkit.response.BinSettings;
import org.nuprobe.toolkit.response.Binning;
import org.nuprobe.toolkit.response.Efficiency;
import org.nuprobe.toolkit.response.EfficiencySettings;
import org.nuprobe.toolkit.response.Observable;
import org.nuprobe.toolkit.response.Quenching;
import org.nuprobe.toolkit.response.Recoils;
import org.nuprobe.toolkit.response.SmearedBinning;
import org.nuprobe.toolkit.response.Smearing;

/** Registers the response {@code detector}. */
@ServiceProvider
public final class PipelinePlugin implements Plugin {
    static final String RECOIL = "recoil";
    static final String LIGHT_YIELD = "light-yield";
    static final String EFFICIENCY_BY = "efficiency-by";

    @Override
    public void register(Registrar registrar) {
        registrar.add(Kind.RESPONSE, "detector", PipelineDescription.description(), PipelinePlugin::create);
    }

    private static Detector create(Context context) {
        Settings settings = context.settings();
        Recoils recoils = settings.choice(RECOIL, Recoils.BOTH);
        Observable observable = settings.has(LIGHT_YIELD) ? Observable.PHOTOELECTRONS : Observable.ENERGY;
        CalibrationConstant lightYield = lightYield(settings);
        double[] edges = BinSettings.edges(settings, observable);
        Step<Smearing> smearing = SmearingSettings.smearing(settings, observable, lightYield);
        Step<Efficiency> selection = SelectionSettings.selection(context, observable);
        Binning bins = new SmearedBinning(edges, smearing.at(Point.INITIAL), selection.at(Point.INITIAL));
        if (!(bins.range().low() < bins.range().high())) {
            throw settings.invalid(
                    SelectionSettings.SELECTION, "nothing can be seen: it passes nothing of what the bins collect");
        }
        Detector detector = new Detector(
                recoils,
                observable,
                edges,
                QuenchingSettings.quenching(context, recoils),
                lightYield,
                smearing,
                selection,
                efficiency(context),
                EfficiencySettings.visible(settings),
                AuxiliarySettings.auxiliary(
                        context, recoils, new Axis(observable.axis(), observable.dimension(), edges)),
                TimeSettings.binning(context));
        if (recoils == Recoils.ELECTRON || !QuenchingSettings.given(settings)) {
            checkOverlap(settings, detector, bins.range());
        }
        return detector;
    }

    /** Without quenching, bins and efficiency are of the same energy: they have to meet. With it, that depends on the nucleus. */
    private static void checkOverlap(Settings settings, Detector detector, Interval bins) {
        double yield = detector.lightYield().at(Point.INITIAL);
        Interval collected = new Interval(bins.low() / yield, bins.high() / yield);
        Interval support = detector.efficiency().support(Quenching.NONE);
        double low = Math.max(support.low(), detector.visible().low());
        if (!(Math.max(low, collected.low()) < Math.min(support.high(), collected.high()))) {
            throw EfficiencySettings.nothingSeen(
                    settings, text(collected.low(), collected.high()), text(low, support.high()));
        }
    }

    private static String text(double low, double high) {
        return Observable.ENERGY.text(low)
                + (Double.isInfinite(high) ? " and above" : " to " + Observable.ENERGY.text(high));
    }

    private static CalibrationConstant lightYield(Settings settings) {
        return settings.has(LIGHT_YIELD)
                ? CalibrationConstant.of(
                        settings,
                        LIGHT_YIELD,
                        Dimension.ENERGY.power(-1),
                        "light_yield",
                        "photoelectrons per electron-equivalent energy")
                : CalibrationConstant.fixed(1);
    }

    private static TrueEfficiency efficiency(Context context) {
        Settings settings = context.settings();
        if (settings.has(EFFICIENCY_BY) && !settings.has(EfficiencySettings.TABLE)) {
            throw settings.invalid(EFFICIENCY_BY, "it is about a table: add " + EfficiencySettings.TABLE);
        }
        return new TrueEfficiency(
                EfficiencySettings.efficiency(context), settings.choice(EFFICIENCY_BY, TrueEfficiency.By.RECOIL));
    }
}
