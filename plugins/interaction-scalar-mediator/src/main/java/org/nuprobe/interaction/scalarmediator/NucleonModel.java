package org.nuprobe.interaction.scalarmediator;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;

/** Where the couplings of a scalar to nucleons come from: a publication, or settings. */
enum NucleonModel {
    /** 15.1 for the proton, 14 for the neutron. */
    CERDENO_2016(settings -> NucleonCouplings.CERDENO_2016),
    /** 17.3 for both. */
    CHIRAL(settings -> NucleonCouplings.CHIRAL),
    /** One setting for each. */
    FREE(settings -> new NucleonCouplings(
            settings.quantity("proton", Dimension.NUMBER, 0), settings.quantity("neutron", Dimension.NUMBER, 0)));

    private static final String KEY = "nucleons";
    private static final List<String> COUPLINGS = List.of("proton", "neutron");

    private final Function<Settings, NucleonCouplings> couplings;

    NucleonModel(Function<Settings, NucleonCouplings> couplings) {
        this.couplings = couplings;
    }

    /** A description with the settings that {@link #read} reads. */
    static Description describe(Description description) {
        return description
                .setting(
                        KEY,
                        "cerdeno-2016 | chiral | free",
                        "cerdeno-2016",
                        "couplings of the nucleons in units of g, for one g to every quark: 15.1 and 14 (cerdeno-2016), "
                                + "17.3 for both (chiral, to be confirmed), or as given below")
                .setting("proton", "number", "0", "C_p in units of g, with nucleons: free")
                .setting("neutron", "number", "0", "C_n in units of g, with nucleons: free");
    }

    /** The couplings that settings name. */
    static NucleonCouplings read(Settings settings) {
        NucleonModel model = settings.choice(KEY, CERDENO_2016);
        for (String key : COUPLINGS) {
            if (model != FREE && settings.has(key)) {
                throw settings.invalid(
                        key, "the couplings of " + model + " are fixed; leave it out, or write \"" + KEY + ": free\"");
            }
        }
        return model.couplings.apply(settings);
    }

    /** As it is written in an analysis. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
