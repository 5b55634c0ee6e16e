package org.nuprobe.spi.unit;

/**
 * The units to multiply by on the way in and to divide by on the way out: {@code 14.6 * KG}, {@code energy / KEV}.
 *
 * <p>Inside nuprobe hbar = c = 1 and every quantity is a power of energy, so lengths and times are inverse energies and
 * masses are energies. The size of {@link #MEV} itself is arbitrary: the system property {@code nuprobe.unit.scale} sets it
 * (default 1), and the test suite runs a second time under another value to prove that no formula forgets a unit.
 *
 * <p>Conversions: hbar c = 197.3269804 MeV fm, c = 299792458 m/s, e = 1.602176634e-19 C (CODATA 2018, exact or as printed).
 */
public final class Units {
    /** The system property that scales the internal unit of energy. */
    public static final String SCALE_PROPERTY = "nuprobe.unit.scale";

    /** Mega-electronvolt, the base of everything else. */
    public static final double MEV = scale();

    /** Electronvolt. */
    public static final double EV = 1e-6 * MEV;

    /** Kilo-electronvolt. */
    public static final double KEV = 1e-3 * MEV;

    /** Giga-electronvolt. */
    public static final double GEV = 1e3 * MEV;

    /** Tera-electronvolt. */
    public static final double TEV = 1e6 * MEV;

    /** Femtometre; hbar c = 197.3269804 MeV fm (CODATA 2018). */
    public static final double FM = 1 / (197.3269804 * MEV);

    /** Metre. */
    public static final double M = 1e15 * FM;

    /** Centimetre. */
    public static final double CM = 1e-2 * M;

    /** Kilometre. */
    public static final double KM = 1e3 * M;

    /** Megaparsec: 1 pc = 648000/pi au (IAU 2015, resolution B2), 1 au = 149597870700 m (IAU 2012, resolution B2). */
    public static final double MPC = 1e6 * 648000 / Math.PI * 149597870700.0 * M;

    /** Second; c = 299792458 m/s. */
    public static final double S = 299792458 * M;

    /** Nanosecond. */
    public static final double NS = 1e-9 * S;

    /** Microsecond. */
    public static final double US = 1e-6 * S;

    /** Millisecond. */
    public static final double MS = 1e-3 * S;

    /** Hour. */
    public static final double HOUR = 3600 * S;

    /** Day. */
    public static final double DAY = 86400 * S;

    /** Julian year of 365.25 days, the year of a "tonne-year". */
    public static final double YEAR = 365.25 * DAY;

    /** Kilogram; 1 MeV = 1.602176634e-13 J (SI). */
    public static final double KG = 299792458.0 * 299792458.0 / 1.602176634e-13 * MEV;

    /** Gram. */
    public static final double GRAM = 1e-3 * KG;

    /** Tonne, 1000 kg. */
    public static final double TONNE = 1e3 * KG;

    /** Mass of the Sun: G M = 1.3271244e20 m^3/s^2 (IAU 2015, resolution B3), G = 6.67430e-11 m^3/(kg s^2) (CODATA 2018). */
    public static final double SOLAR_MASS = 1.3271244e20 / 6.67430e-11 * KG;

    /** Erg, 1e-7 J. */
    public static final double ERG = 1e-7 / 1.602176634e-13 * MEV;

    /** Watt. */
    public static final double WATT = MEV / 1.602176634e-13 / S;

    /** Gigawatt, for the thermal power of a reactor. */
    public static final double GW = 1e9 * WATT;

    /** Mole: Avogadro's number, 6.02214076e23 (SI). */
    public static final double MOL = 6.02214076e23;

    private Units() {}

    private static double scale() {
        String text = System.getProperty(SCALE_PROPERTY, "1");
        double scale = Double.parseDouble(text);
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw new IllegalStateException(SCALE_PROPERTY + " must be a positive number, not " + text);
        }
        return scale;
    }
}
