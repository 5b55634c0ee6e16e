package org.nuprobe.response.pipeline;

import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.toolkit.response.BinSettings;
import org.nuprobe.toolkit.response.EfficiencySettings;

/** What {@code nuprobe describe response detector} prints. */
final class PipelineDescription {
    private PipelineDescription() {}

    static Description description() {
        Description description = Description.of(
                        "A detector step by step, from the recoil through quenching, light yield,"
                                + " smearing and efficiencies to bins of signal and time.")
                .formula(
                        "P(bin | T) = efficiency(T) * integral over the bin of selection(x) p(x | m) dx,  m = yield E_ee(T)")
                .formula("E_ee(T) = QF(T) T;  the rate is integrated over T, so there is no Jacobian")
                .formula("lindhard:   QF = k g/(1 + k g),  g = 3 e^0.15 + 0.7 e^0.6 + e,  e = 11.5 Z^(-7/3) T/keV")
                .formula("polynomial: QF = q_0 + q_1 T/u + q_2 (T/u)^2 + ...")
                .formula("poisson:    P(n) = m^n exp(-m)/n!, selection at n + count-position")
                .formula(
                        "gamma:      p(x) = x^b exp(-x/t)/(Gamma(1 + b) t^(1 + b)),  b = gamma-shape E_ee,  t = m/(1 + b)")
                .formula(
                        "gaussian:   sigma/keV = A sqrt(E/keV) + B E/keV + C/keV, or their squares added, or a polynomial")
                .formula("logistic:   selection(x) = max(0, a/(1 + exp(-b (x - c))) + d)")
                .formula(
                        "auxiliary:  P(bin, a | T) = P(bin | T) P(a | bin), the distribution of a second observable by bin of signal")
                .formula("time:       w(bin) = integral over the bin of time-efficiency(t) p(t) dt, by flux component")
                .setting(PipelinePlugin.RECOIL, "nuclear | electron | both", "both", "which recoils are counted");
        Description signal = CalibrationConstant.describe(
                QuenchingSettings.describe(description),
                PipelinePlugin.LIGHT_YIELD,
                "1/energy",
                "none",
                "light_yield",
                "photoelectrons per electron-equivalent energy; with it photoelectrons are observed, else an energy");
        Description bins = BinSettings.describe(SelectionSettings.describe(SmearingSettings.describe(signal)));
        Description energies = EfficiencySettings.describe(bins)
                .setting(
                        PipelinePlugin.EFFICIENCY_BY,
                        "recoil | electron-equivalent",
                        "recoil",
                        "which energy the efficiency-table means");
        return TimeSettings.describe(AuxiliarySettings.describe(energies))
                .reference(new Reference(
                        "Lindhard1963",
                        "Lindhard, J. and Nielsen, V. and Scharff, M. and Thomsen, P. V.",
                        "Integral equations governing radiation effects",
                        "Mat. Fys. Medd. Dan. Vid. Selsk. 33 (1963) no. 10",
                        ""))
                .reference(new Reference(
                        "COHERENT:2017ipa",
                        "Akimov, D. and others (COHERENT)",
                        "Observation of Coherent Elastic Neutrino-Nucleus Scattering",
                        "Science 357 (2017) 1123",
                        "1708.01294"))
                .reference(new Reference(
                        "COHERENT:2021xmm",
                        "Akimov, D. and others (COHERENT)",
                        "Measurement of the Coherent Elastic Neutrino-Nucleus Scattering Cross Section on CsI by COHERENT",
                        "Phys. Rev. Lett. 129 (2022) 081801",
                        "2110.07730"))
                .reference(new Reference(
                        "XENON:2020iwh",
                        "Aprile, E. and others (XENON)",
                        "Energy resolution and linearity of XENON1T in the MeV energy range",
                        "Eur. Phys. J. C 80 (2020) 785",
                        "2003.03825"));
    }
}
