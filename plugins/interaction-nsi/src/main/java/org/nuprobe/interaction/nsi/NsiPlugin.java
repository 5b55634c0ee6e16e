package org.nuprobe.interaction.nsi;

import io.avaje.spi.ServiceProvider;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.spi.plugin.Registrar;
import org.nuprobe.toolkit.nsi.EpsilonSettings;

/** Registers the interaction {@code nsi}. */
@ServiceProvider
public final class NsiPlugin implements Plugin {
    @Override
    public void register(Registrar registrar) {
        registrar.add(
                Kind.INTERACTION,
                "nsi",
                description(),
                context -> new NonStandardInteraction(EpsilonSettings.ofInteraction(context.settings())));
    }

    private static Description description() {
        Description formulas = Description.of(
                        "Non-standard interactions with u and d quarks and with electrons, diagonal and flavour-changing, that "
                                + "interfere with the Standard Model.")
                .formula("L = -2 sqrt2 G_F eps^fP_ab (nubar_a gamma^mu P_L nu_b)(fbar gamma_mu P f)")
                .formula("nucleus:  Q_ab = Q_V delta_ab + Z (2 eps^u + eps^d)_ab F_p + N (eps^u + 2 eps^d)_ab F_n")
                .formula("          for one flavour a the rate goes with sum_b |Q_ab|^2, in general with Tr[rho Q^+ Q]")
                .formula("electron: g_L -> g_L + eps^eL_ab, g_R -> g_R + eps^eR_ab")
                .formula(
                        "the same rate as without: eps = 0, and (2Z + N) eps^u_aa + (Z + 2N) eps^d_aa = -2 Q_V (F_p = F_n)")
                .formula(
                        "eps_ba is the complex conjugate of eps_ab; eps_ab_f and eps_ab_f_im are real and imaginary part");
        return EpsilonSettings.describeInteraction(formulas)
                .reference(new Reference(
                        "Wolfenstein:1977ue",
                        "Wolfenstein, L.",
                        "Neutrino Oscillations in Matter",
                        "Phys. Rev. D 17 (1978) 2369",
                        ""))
                .reference(new Reference(
                        "Barranco:2005yy",
                        "Barranco, J. and Miranda, O. G. and Rashba, T. I.",
                        "Probing new physics with coherent neutrino scattering off nuclei",
                        "JHEP 12 (2005) 021",
                        "hep-ph/0508299"))
                .reference(new Reference(
                        "Scholberg:2005qs",
                        "Scholberg, Kate",
                        "Prospects for measuring coherent neutrino-nucleus elastic scattering at a stopped-pion neutrino source",
                        "Phys. Rev. D 73 (2006) 033005",
                        "hep-ex/0511042"))
                .reference(new Reference(
                        "Esteban:2018ppq",
                        "Esteban, Ivan and Gonzalez-Garcia, M. C. and Maltoni, Michele and Martinez-Soler, Ivan and Salvado, "
                                + "Jordi",
                        "Updated Constraints on Non-Standard Interactions from Global Analysis of Oscillation Data",
                        "JHEP 08 (2018) 180",
                        "1805.04530"))
                .reference(new Reference(
                        "Amaral:2023tbs",
                        "Amaral, Dorian W. P. and Cerdeno, David and Cheek, Andrew and Foldenauer, Patrick",
                        "A direct detection view of the neutrino NSI landscape",
                        "JHEP 07 (2023) 071",
                        "2302.12846"));
    }
}
