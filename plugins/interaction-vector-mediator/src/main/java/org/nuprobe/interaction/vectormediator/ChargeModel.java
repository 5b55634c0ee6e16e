package org.nuprobe.interaction.vectormediator;

import java.util.Locale;
import java.util.function.Function;
import org.nuprobe.spi.plugin.Settings;

/** Where the charges of a vector boson come from: a named model (M. Atzori Corona et al., JHEP 05 (2022) 109), or settings. */
enum ChargeModel {
    /** 1 for every fermion: no gauge symmetry, a benchmark. */
    UNIVERSAL(settings -> Charges.universal()),
    /** Baryon minus lepton number. */
    B_L(settings -> Charges.baryonNumberAnd(-1, -1, -1)),
    /** B - 3 L_e. */
    B_3L_E(settings -> Charges.baryonNumberAnd(-3, 0, 0)),
    /** B - 3 L_mu. */
    B_3L_MU(settings -> Charges.baryonNumberAnd(0, -3, 0)),
    /** B - 3 L_tau. */
    B_3L_TAU(settings -> Charges.baryonNumberAnd(0, 0, -3)),
    /** B - 2 L_e - L_mu. */
    B_2L_E_L_MU(settings -> Charges.baryonNumberAnd(-2, -1, 0)),
    /** B - L_e - 2 L_mu. */
    B_L_E_2L_MU(settings -> Charges.baryonNumberAnd(-1, -2, 0)),
    /** L_e - L_mu. */
    L_E_MINUS_L_MU(settings -> Charges.leptonNumbers(1, -1, 0)),
    /** L_e - L_tau. */
    L_E_MINUS_L_TAU(settings -> Charges.leptonNumbers(1, 0, -1)),
    /** L_mu - L_tau. */
    L_MU_MINUS_L_TAU(settings -> Charges.leptonNumbers(0, 1, -1)),
    /** One setting for each field. */
    FREE(FreeCharges::read);

    /** The setting that chooses. */
    static final String KEY = "charges";

    private final Function<Settings, Charges> charges;

    ChargeModel(Function<Settings, Charges> charges) {
        this.charges = charges;
    }

    /** The charges. */
    Charges charges(Settings settings) {
        if (this != FREE) {
            FreeCharges.refuse(settings, this);
        }
        return charges.apply(settings);
    }

    /** As it is written in an analysis. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
