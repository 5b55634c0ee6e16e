package org.nuprobe.interaction.vectormediator;

import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.toolkit.mediator.NeutrinoCharges;

/** Charges that an analysis gives one by one. */
final class FreeCharges {
    private static final String UP = "up";
    private static final String DOWN = "down";
    private static final String ELECTRON = "electron";
    private static final String AXIAL = "axial-electron";

    private FreeCharges() {}

    /** A description with the settings that {@link #read} reads. */
    static Description describe(Description description) {
        return NeutrinoCharges.describe(description, "0")
                .setting(UP, "number", "0", "charge of the up quark, in units of g")
                .setting(DOWN, "number", "0", "charge of the down quark, in units of g")
                .setting(ELECTRON, "number", "0", "vector charge of the electron, in units of g")
                .setting(
                        AXIAL,
                        "number",
                        "0",
                        "axial charge of the electron, in units of g, with the sign of g_A = g_L - g_R");
    }

    /** The charges; those that are absent are 0. */
    static Charges read(Settings settings) {
        Charges charges = new Charges(
                NeutrinoCharges.of(settings, 0),
                number(settings, UP),
                number(settings, DOWN),
                number(settings, ELECTRON),
                number(settings, AXIAL),
                KineticMixing.NONE);
        if (!charges.reachNuclei() && !charges.reachElectrons()) {
            throw settings.invalid(
                    ChargeModel.KEY,
                    "no matter has a charge, so that nothing scatters: give up, down, electron or axial-electron");
        }
        return charges;
    }

    /** Refuses charges beside a model that fixes them. */
    static void refuse(Settings settings, ChargeModel model) {
        for (String key : settings.keys()) {
            if (isCharge(key)) {
                throw settings.invalid(
                        key,
                        "the charges of " + model + " are fixed; leave it out, or write \"" + ChargeModel.KEY + ": "
                                + ChargeModel.FREE + "\" and give every charge that is not 0");
            }
        }
    }

    private static boolean isCharge(String key) {
        return describe(Description.of("")).settings().stream()
                .anyMatch(setting -> setting.key().equals(key));
    }

    private static double number(Settings settings, String key) {
        return settings.quantity(key, Dimension.NUMBER, 0);
    }
}
