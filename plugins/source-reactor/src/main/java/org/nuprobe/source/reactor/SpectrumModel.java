package org.nuprobe.source.reactor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Data;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.toolkit.spectrum.Spectra;

/**
 * Which antineutrinos a fission gives, in two parts that are known differently well: above and below 2 MeV.
 *
 * <p>A conversion model such as {@code huber-mueller} holds from 2 to 8 MeV and gives nothing outside;
 * {@code huber-mueller+summation} takes what is below and above from the summation tables. The two methods differ by several per
 * cent where they meet, and the step is left there. {@code summation} takes everything from the tables.
 *
 * @param data where the tables are
 * @param conversion the conversion model; empty for tables alone
 * @param tables whether the summation tables stand where the conversion model does not hold
 */
record SpectrumModel(Data data, Optional<String> conversion, boolean tables) {
    static final String KEY = "model";
    static final String DEFAULT = "huber-mueller+summation";
    private static final String SUMMATION = "summation";

    static SpectrumModel read(Context context) {
        Settings settings = context.settings();
        String text = settings.text(KEY, DEFAULT);
        List<String> names = new ArrayList<>();
        for (String conversion : Conversion.models(context.data())) {
            for (boolean tables : new boolean[] {true, false}) {
                String name = tables ? conversion + "+" + SUMMATION : conversion;
                if (name.equals(text)) {
                    return new SpectrumModel(context.data(), Optional.of(conversion), tables);
                }
                names.add(name);
            }
        }
        names.add(SUMMATION);
        if (!text.equals(SUMMATION)) {
            throw settings.invalid(KEY, "there is no \"" + text + "\"; there are " + String.join(", ", names));
        }
        return new SpectrumModel(context.data(), Optional.empty(), true);
    }

    /** From 2 MeV upwards, per fission. */
    Spectrum high(Isotope isotope) {
        if (conversion.isEmpty()) {
            return clipped(isotope, Conversion.RANGE.low(), Double.POSITIVE_INFINITY);
        }
        Spectrum converted = Conversion.spectrum(data, conversion.get(), isotope);
        return tables
                ? Spectra.sum(List.of(converted, clipped(isotope, Conversion.RANGE.high(), Double.POSITIVE_INFINITY)))
                : converted;
    }

    /** Below 2 MeV, per fission; only where {@link #tables} are taken. */
    Spectrum low(Isotope isotope) {
        return clipped(isotope, 0, Conversion.RANGE.low());
    }

    private Spectrum clipped(Isotope isotope, double low, double high) {
        return Spectra.clipped(Summation.spectrum(data, isotope.word()), new Interval(low, high));
    }
}
