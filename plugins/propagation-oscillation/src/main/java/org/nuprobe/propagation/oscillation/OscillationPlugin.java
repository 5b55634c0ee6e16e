package org.nuprobe.propagation.oscillation;

import io.avaje.spi.ServiceProvider;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.plugin.Registrar;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Units;
import org.nuprobe.toolkit.nsi.EpsilonSettings;
import org.nuprobe.toolkit.nsi.Epsilons;
import org.nuprobe.toolkit.oscillation.Averaging;
import org.nuprobe.toolkit.oscillation.Earth;
import org.nuprobe.toolkit.oscillation.Matter;

/** Registers the propagations {@code vacuum-oscillation}, {@code matter-oscillation} and {@code earth-oscillation}. */
@ServiceProvider
public final class OscillationPlugin implements Plugin {
    private static final Dimension DENSITY = Dimension.MASS.times(Dimension.LENGTH.power(-3));

    @Override
    public void register(Registrar registrar) {
        registrar.add(Kind.PROPAGATION, "vacuum-oscillation", Descriptions.vacuum(), OscillationPlugin::throughVacuum);
        registrar.add(Kind.PROPAGATION, "matter-oscillation", Descriptions.matter(), OscillationPlugin::throughMatter);
        registrar.add(Kind.PROPAGATION, "earth-oscillation", Descriptions.earth(), OscillationPlugin::throughEarth);
    }

    private static Oscillation throughVacuum(Context context) {
        return new Oscillation(straight(context.settings(), Matter.VACUUM), Epsilons.NONE);
    }

    private static Oscillation throughMatter(Context context) {
        Settings settings = context.settings();
        double density = settings.quantity(Descriptions.DENSITY, DENSITY);
        if (!(density >= 0)) {
            throw settings.invalid(Descriptions.DENSITY, "a density is not below zero: write one such as 2.8 g/cm^3");
        }
        double fraction = settings.quantity(Descriptions.ELECTRON_FRACTION, Dimension.NUMBER, 0.5);
        if (!(fraction >= 0 && fraction <= 1)) {
            throw settings.invalid(
                    Descriptions.ELECTRON_FRACTION,
                    "electrons per nucleon are a number from 0 to 1, about 0.5 in rock, not " + fraction);
        }
        return new Oscillation(
                straight(settings, Matter.of(density, fraction)), EpsilonSettings.ofPropagation(settings));
    }

    private static Oscillation throughEarth(Context context) {
        Settings settings = context.settings();
        double cosZenith = settings.quantity(Descriptions.COS_ZENITH, Dimension.NUMBER);
        if (!(cosZenith >= -1 && cosZenith <= 0)) {
            throw settings.invalid(
                    Descriptions.COS_ZENITH,
                    "neutrinos that cross the Earth come from below: write a number from -1 (a diameter) to 0 (the horizon),"
                            + " not " + cosZenith);
        }
        double thickness = settings.quantity(Descriptions.SHELLS, Dimension.LENGTH, 200 * Units.KM);
        if (!(thickness >= Units.KM)) {
            throw settings.invalid(Descriptions.SHELLS, "a shell is at least 1 km thick: write 200 km, or 50 km");
        }
        Earth earth = Earth.read(context.data().table(settings.text(Descriptions.EARTH, Earth.TABLE)), thickness);
        EarthArrival arrival = settings.choice(Descriptions.ARRIVAL, EarthArrival.AS_PRODUCED);
        Averaging averaging = new Averaging(spread(settings, Descriptions.ENERGY_SPREAD, 0.01), 0);
        return new Oscillation(
                EarthRoute.through(earth, -cosZenith, arrival, averaging), EpsilonSettings.ofPropagation(settings));
    }

    private static Route straight(Settings settings, Matter matter) {
        double energy = spread(settings, Descriptions.ENERGY_SPREAD, 0.001);
        double length = spread(settings, Descriptions.BASELINE_SPREAD, 0);
        if (settings.flag(Descriptions.AVERAGED, false)) {
            for (String key :
                    new String[] {Descriptions.BASELINE, Descriptions.ENERGY_SPREAD, Descriptions.BASELINE_SPREAD}) {
                if (settings.has(key)) {
                    throw settings.invalid(
                            key,
                            "it has no effect when every phase is averaged: leave it out, or write averaged: false");
                }
            }
            return new AveragedRoute(matter);
        }
        double baseline = settings.quantity(Descriptions.BASELINE, Dimension.LENGTH);
        if (!(baseline >= 0)) {
            throw settings.invalid(Descriptions.BASELINE, "a length is not below zero: write one such as 53 km");
        }
        return new StraightRoute(matter, baseline, new Averaging(energy, length));
    }

    private static double spread(Settings settings, String key, double fallback) {
        double spread = settings.quantity(key, Dimension.NUMBER, fallback);
        if (!(spread >= 0 && spread < 1)) {
            throw settings.invalid(key, "a relative spread is a number from 0 to 1, such as 1 %, not " + spread);
        }
        return spread;
    }
}
