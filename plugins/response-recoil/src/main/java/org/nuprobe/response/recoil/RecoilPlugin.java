package org.nuprobe.response.recoil;

import io.avaje.spi.ServiceProvider;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.spi.plugin.Registrar;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.toolkit.response.BinSettings;
import org.nuprobe.toolkit.response.Binning;
import org.nuprobe.toolkit.response.Efficiency;
import org.nuprobe.toolkit.response.EfficiencySettings;
import org.nuprobe.toolkit.response.GaussianBinning;
import org.nuprobe.toolkit.response.Observable;
import org.nuprobe.toolkit.response.Recoils;
import org.nuprobe.toolkit.response.SharpBinning;

/** Registers the response {@code recoil-energy}. */
@ServiceProvider
public final class RecoilPlugin implements Plugin {
    private static final String RECOIL = "recoil";

    @Override
    public void register(Registrar registrar) {
        registrar.add(Kind.RESPONSE, RecoilEnergy.AXIS, description(), RecoilPlugin::create);
    }

    private static RecoilEnergy create(Context context) {
        Recoils recoils = context.settings().choice(RECOIL, Recoils.BOTH);
        double[] edges = BinSettings.edges(context.settings(), Observable.ENERGY);
        Binning binning = ResolutionSettings.resolution(context.settings())
                .<Binning>map(resolution -> new GaussianBinning(edges, resolution))
                .orElseGet(() -> new SharpBinning(edges));
        Efficiency efficiency = EfficiencySettings.efficiency(context);
        Interval visible = EfficiencySettings.visible(context.settings());
        double low = Math.max(visible.low(), efficiency.support().low());
        double high = efficiency.support().high();
        Interval bins = binning.range();
        if (!(Math.max(low, bins.low()) < Math.min(high, bins.high()))) {
            throw EfficiencySettings.nothingSeen(context.settings(), text(bins.low(), bins.high()), text(low, high));
        }
        Interval seen = new Interval(Math.max(low, bins.low()), Math.min(high, bins.high()));
        return new RecoilEnergy(recoils, binning, efficiency, seen);
    }

    private static String text(double low, double high) {
        return Observable.ENERGY.text(low)
                + (Double.isInfinite(high) ? " and above" : " to " + Observable.ENERGY.text(high));
    }

    private static Description description() {
        Description description = Description.of("Recoils counted in bins of energy, with efficiency and resolution.")
                .formula("P(bin | T) = efficiency(T) [Phi((e_high - T)/sigma(T)) - Phi((e_low - T)/sigma(T))]")
                .formula("sigma(E)/E = A/sqrt(E/keV) + B + C/E; without resolution a bin takes e_low < T < e_high")
                .formula("what is observed below the threshold or above the upper end is lost")
                .setting(RECOIL, "nuclear | electron | both", "both", "which recoils are counted")
                .reference(new Reference(
                        "XENON:2020iwh",
                        "Aprile, E. and others (XENON)",
                        "Energy resolution and linearity of XENON1T in the MeV energy range",
                        "Eur. Phys. J. C 80 (2020) 785",
                        "2003.03825"));
        return EfficiencySettings.describe(
                ResolutionSettings.describe(BinSettings.describe(description, Observable.ENERGY)));
    }
}
