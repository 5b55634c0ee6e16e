package org.nuprobe.source.piondecayatrest;

import io.avaje.spi.ServiceProvider;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.spi.plugin.Registrar;

/** Registers the source {@code pion-decay-at-rest}. */
@ServiceProvider
public final class PionDecayPlugin implements Plugin {
    @Override
    public void register(Registrar registrar) {
        registrar.add(Kind.SOURCE, "pion-decay-at-rest", description(), PionDecayPlugin::create);
    }

    private static PionDecayAtRest create(Context context) {
        return new PionDecayAtRest(
                BeamSettings.flux(context.settings()),
                BeamSettings.normalisation(context.settings()),
                PulseSettings.pulse(context.settings()));
    }

    private static Description description() {
        Description description = Description.of(
                        "Neutrinos of positive pions that decay at rest in the target of a proton"
                                + " beam: numu (prompt, a line), nue and numubar (delayed, continua).")
                .formula(
                        "Phi_a(E) = (protons per time) f/(4 pi L^2) dN_a/dE,  protons per time = protons/run-time or power/energy")
                .formula("numu:     line at (m_pi^2 - m_mu^2)/(2 m_pi) = 29.792 MeV")
                .formula(
                        "nue:      dN/dE = (192/m_mu) x^2 (1/2 - x),  numubar: (64/m_mu) x^2 (3/4 - x),  x = E/m_mu < 1/2")
                .formula("time:     numu = pulse * exp(tau_pi),  nue and numubar = pulse * exp(tau_pi) * exp(tau_mu)");
        return PulseSettings.describe(BeamSettings.describe(description))
                .reference(new Reference(
                        "COHERENT:2017ipa",
                        "Akimov, D. and others (COHERENT)",
                        "Observation of Coherent Elastic Neutrino-Nucleus Scattering",
                        "Science 357 (2017) 1123",
                        "1708.01294"))
                .reference(new Reference(
                        "COHERENT:2021yvp",
                        "Akimov, D. and others (COHERENT)",
                        "Simulating the neutrino flux from the Spallation Neutron Source for the COHERENT experiment",
                        "Phys. Rev. D 106 (2022) 032003",
                        "2109.11049"))
                .reference(new Reference(
                        "ParticleDataGroup:2022pth",
                        "Workman, R. L. and others (Particle Data Group)",
                        "Review of Particle Physics",
                        "PTEP 2022 (2022) 083C01",
                        ""));
    }
}
