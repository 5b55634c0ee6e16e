package org.nuprobe.source.supernovabackground;

import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;

import static org.nuprobe.spi.unit.Dimension.ENERGY;
import static org.nuprobe.spi.unit.Dimension.LENGTH;
import static org.nuprobe.spi.unit.Dimension.MASS;
import static org.nuprobe.spi.unit.Dimension.NUMBER;
import static org.nuprobe.spi.unit.Dimension.TIME;
import static org.nuprobe.spi.unit.Units.ERG;
import static org.nuprobe.spi.unit.Units.KM;
import static org.nuprobe.spi.unit.Units.MPC;
import static org.nuprobe.spi.unit.Units.S;
import static org.nuprobe.spi.unit.Units.SOLAR_MASS;
import static org.nuprobe.spi.unit.Units.YEAR;

/** Reads when and how many stars collapsed. */
final class HistorySettings {
    /** Neutrinos and antineutrinos of three flavours share the energy of a collapse. */
    private static final int SPECIES = 6;

    private static final Dimension FORMATION = MASS.times(LENGTH.power(-3)).times(TIME.power(-1));

    private final Settings settings;

    private HistorySettings(Settings settings) {
        this.settings = settings;
    }

    static CollapseHistory read(Settings settings) {
        HistorySettings reader = new HistorySettings(settings);
        double energy = reader.positive("total-energy", ENERGY, 3e53 * ERG, "3e53 erg");
        double redshift = reader.positive("maximum-redshift", NUMBER, 6, "6");
        return new CollapseHistory(
                reader.starFormation(),
                reader.massFunction().supernovaePerMass(),
                reader.cosmology(),
                new ThermalEmission(energy / SPECIES),
                redshift);
    }

    private Cosmology cosmology() {
        double hubble = positive("hubble-constant", TIME.power(-1), 67.45 * KM / S / MPC, "67.45 km/(s Mpc)");
        double matter = settings.quantity("matter-density", NUMBER, 0.315);
        if (!(matter >= 0 && matter <= 1)) {
            throw settings.invalid(
                    "matter-density", "it is a fraction of the critical density, from 0 to 1, as in \"0.315\"");
        }
        return new Cosmology(hubble, matter);
    }

    private StarFormation starFormation() {
        double rate = positive(
                "star-formation-rate",
                FORMATION,
                0.0178 * SOLAR_MASS / YEAR / (MPC * MPC * MPC),
                "0.0178 Msun/(yr Mpc^3)");
        double[] slopes = numbers("star-formation-slopes", 3.4, -0.3, -3.5);
        if (slopes[1] == 0 || slopes[2] == 0) {
            throw settings.invalid(
                    "star-formation-slopes", "the second and the third slope cannot be 0: write a small number");
        }
        double[] breaks = numbers("star-formation-breaks", 1, 4);
        if (!(breaks[0] >= 0 && breaks[1] >= breaks[0])) {
            throw settings.invalid(
                    "star-formation-breaks", "two redshifts are wanted, the lower one first, as in [ 1, 4 ]");
        }
        return StarFormation.of(rate, slopes, breaks);
    }

    private InitialMassFunction massFunction() {
        double slope = settings.quantity("imf-slope", NUMBER, 2.35);
        Interval stars = masses("stellar-masses", 0.1, 100);
        Interval supernovae = masses("supernova-masses", 8, 50);
        if (!(stars.contains(supernovae.low()) && stars.contains(supernovae.high()))) {
            throw settings.invalid("supernova-masses", "they must lie within the stellar masses");
        }
        return new InitialMassFunction(slope, stars, supernovae);
    }

    private Interval masses(String key, double low, double high) {
        if (!settings.has(key)) {
            return new Interval(low * SOLAR_MASS, high * SOLAR_MASS);
        }
        double[] ends = settings.quantities(key, MASS);
        if (ends.length != 2 || !(ends[0] > 0 && ends[1] > ends[0])) {
            throw settings.invalid(key, "two masses are wanted, the lower one first, as in [ 8 Msun, 50 Msun ]");
        }
        return new Interval(ends[0], ends[1]);
    }

    private double[] numbers(String key, double... fallback) {
        if (!settings.has(key)) {
            return fallback;
        }
        double[] numbers = settings.quantities(key, NUMBER);
        if (numbers.length != fallback.length) {
            throw settings.invalid(key, fallback.length + " numbers are wanted, not " + numbers.length);
        }
        return numbers;
    }

    private double positive(String key, Dimension dimension, double fallback, String example) {
        double value = settings.quantity(key, dimension, fallback);
        if (!(value > 0) || Double.isInfinite(value)) {
            throw settings.invalid(key, "it must be positive, as in \"" + example + "\"");
        }
        return value;
    }

    /** Adds the settings to a description. */
    static Description describe(Description description) {
        return description
                .setting("total-energy", "energy", "3e53 erg", "what one collapse emits in all six species together")
                .setting(
                        "star-formation-rate",
                        "mass per time and volume",
                        "0.0178 Msun/(yr Mpc^3)",
                        "mass of stars formed per time and comoving volume today")
                .setting(
                        "star-formation-slopes",
                        "list of 3 numbers",
                        "[ 3.4, -0.3, -3.5 ]",
                        "exponents a, b, c of 1+z before, between and beyond the breaks")
                .setting("star-formation-breaks", "list of 2 numbers", "[ 1, 4 ]", "redshifts of the breaks")
                .setting("imf-slope", "number", "2.35", "stars are born as m^-slope")
                .setting("stellar-masses", "list of 2 masses", "[ 0.1 Msun, 100 Msun ]", "masses of stars")
                .setting(
                        "supernova-masses",
                        "list of 2 masses",
                        "[ 8 Msun, 50 Msun ]",
                        "masses of stars that end in a core collapse")
                .setting("hubble-constant", "inverse time", "67.45 km/(s Mpc)", "expansion of the universe today")
                .setting("matter-density", "number", "0.315", "Omega_m of a flat universe; the rest is Lambda")
                .setting("maximum-redshift", "number", "6", "redshift of the first stars");
    }
}
