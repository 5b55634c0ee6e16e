/**
 * What a nuprobe plugin is written against: interfaces and immutable values, and nothing else.
 *
 * <p>The packages form layers, each using only those before it: {@code unit < parameter < flux, target < interaction <
 * detector < experiment < statistics < plugin}. A plugin jar {@code provides} one {@link org.nuprobe.spi.plugin.Plugin}
 * and exports nothing.
 *
 * <p>Everything inside is in natural units, hbar = c = 1: multiply by a constant of {@link org.nuprobe.spi.unit.Units} on the
 * way in, divide by one on the way out.
 */
module org.nuprobe.spi {
    exports org.nuprobe.spi.unit;
    exports org.nuprobe.spi.parameter;
    exports org.nuprobe.spi.flux;
    exports org.nuprobe.spi.target;
    exports org.nuprobe.spi.interaction;
    exports org.nuprobe.spi.detector;
    exports org.nuprobe.spi.experiment;
    exports org.nuprobe.spi.statistics;
    exports org.nuprobe.spi.plugin;
}
