package org.nuprobe.toolkit.mediator;

import org.nuprobe.spi.interaction.FlavourCoupling;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;

/**
 * Couplings of a mediator to the neutrinos of each flavour, in units of g.
 *
 * @param electron of nu_e
 * @param muon of nu_mu
 * @param tau of nu_tau
 */
public record NeutrinoCharges(double electron, double muon, double tau) {
    private static final String ELECTRON = "nu-e";
    private static final String MUON = "nu-mu";
    private static final String TAU = "nu-tau";

    /** The same for every flavour. */
    public static NeutrinoCharges universal(double charge) {
        return new NeutrinoCharges(charge, charge, charge);
    }

    /** The charges that settings name; the fallback for a flavour of which they say nothing. One of them must not be 0. */
    public static NeutrinoCharges of(Settings settings, double fallback) {
        NeutrinoCharges charges = new NeutrinoCharges(
                settings.quantity(ELECTRON, Dimension.NUMBER, fallback),
                settings.quantity(MUON, Dimension.NUMBER, fallback),
                settings.quantity(TAU, Dimension.NUMBER, fallback));
        if (charges.vanish()) {
            throw settings.invalid(
                    ELECTRON,
                    "no neutrino couples, so that nothing scatters: give nu-e, nu-mu or nu-tau a number that is not 0");
        }
        return charges;
    }

    /** A description with the settings that {@link #of} reads. */
    public static Description describe(Description description, String fallback) {
        return description
                .setting(ELECTRON, "number", fallback, "coupling to nu_e, in units of g")
                .setting(MUON, "number", fallback, "coupling to nu_mu, in units of g")
                .setting(TAU, "number", fallback, "coupling to nu_tau, in units of g");
    }

    private boolean vanish() {
        return electron == 0 && muon == 0 && tau == 0;
    }

    /** The matrix in flavour. */
    public FlavourCoupling matrix() {
        return FlavourCoupling.diagonal(electron, muon, tau);
    }
}
