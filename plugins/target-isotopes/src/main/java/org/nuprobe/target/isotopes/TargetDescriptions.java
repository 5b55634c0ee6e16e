package org.nuprobe.target.isotopes;

import java.util.List;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Reference;

/** What the targets say of themselves. */
final class TargetDescriptions {
    private static final String NUMBERS = "N = (mass in g) N_A (number fraction)/(weight in g/mol)";

    private TargetDescriptions() {}

    static Description natural(String id, List<String> symbols) {
        String what = symbols.size() == 1
                ? "Natural " + id + ": its isotopes by number fraction, and its electrons."
                : String.join("", symbols) + ": the isotopes of both elements, one atom of each, and their electrons.";
        Description description = enriched(common(Description.of(what).formula(NUMBERS)));
        for (String symbol : symbols) {
            description = description.setting(
                    Targets.orbitalsKey(symbol, symbols), "path of a table", "none", orbitals(symbol));
        }
        return evaluations(description);
    }

    static Description compound() {
        Description description = Description.of(
                        "A compound by its formula: the isotopes of its elements, and their electrons.")
                .formula(NUMBERS)
                .setting(
                        Targets.FORMULA,
                        "symbols with counts",
                        "",
                        "which atoms, and how many: CaWO4, (CH2)2F2, Cd0.9Zn0.1Te");
        return evaluations(enriched(common(description))
                .setting(Targets.ORBITALS, "{ Ca: FILE, W: FILE }", "none", "by element, " + orbitals("the element")));
    }

    static Description isotope() {
        Description description = Description.of("A single isotope of any element, and the electrons of its atoms.")
                .formula("N = mass/(mass of an atom)")
                .setting(Targets.NUCLIDE, "symbol and mass number", "", "which nucleus: Xe132, Xe-132 or 132Xe");
        return common(description).setting(Targets.ORBITALS, "path of a table", "none", orbitals("the element"));
    }

    private static Description common(Description description) {
        return description
                .formula("M = A u, or from the mass excess Delta: M = A u + Delta - Z m_e + B_electrons")
                .formula(
                        "electrons: Z_eff(T) = Z (free), sum_i n_i theta(T - B_i) (stepping), or R(T) times that (ratio)")
                .setting(Targets.FORM_FACTOR, "form factor", "helm", "how nucleons are spread over the nuclei")
                .setting(
                        Masses.KEY,
                        "a-u | ame2020",
                        "a-u",
                        "masses of the nuclei: A atomic mass units, or the atomic mass evaluation of 2020")
                .setting(
                        Binding.KEY,
                        "stepping | free | ratio",
                        "stepping where binding energies are known (Xe, Ar, own table), else free",
                        "which electrons respond to an energy deposit")
                .setting(
                        BindingRatio.KEY,
                        "path of a table",
                        "none",
                        "with electrons: ratio, R(T): columns energy [keV] and ratio [1]; linear, constant outside")
                .reference(new Reference(
                        "Chen:2016eab",
                        "Chen, Jiunn-Wei and Chi, Hsin-Chang and Liu, C. -P. and Wu, Chih-Pan",
                        "Low-energy electronic recoil in xenon detectors by solar neutrinos",
                        "Phys. Lett. B 774 (2017) 656",
                        "1610.04177"))
                .reference(new Reference(
                        "Wang:2021xhn",
                        "Wang, Meng and Huang, W. J. and Kondev, F. G. and Audi, G. and Naimi, S.",
                        "The AME 2020 atomic mass evaluation (II). Tables, graphs and references",
                        "Chin. Phys. C 45 (2021) 030003",
                        ""))
                .reference(new Reference(
                        "Lunney:2003ik",
                        "Lunney, D. and Pearson, J. M. and Thibault, C.",
                        "Recent trends in the determination of nuclear masses",
                        "Rev. Mod. Phys. 75 (2003) 1021",
                        ""));
    }

    private static Description enriched(Description description) {
        return description.setting(
                Enrichment.KEY,
                "{ Ge76: 88 %, Ge74: 12 % }",
                "as in nature",
                "number fractions of the isotopes of an element, instead of the natural ones");
    }

    private static Description evaluations(Description description) {
        return description
                .reference(new Reference(
                        "Berglund2011",
                        "Berglund, Michael and Wieser, Michael E.",
                        "Isotopic compositions of the elements 2009 (IUPAC Technical Report)",
                        "Pure Appl. Chem. 83 (2011) 397",
                        ""))
                .reference(new Reference(
                        "Meija2016",
                        "Meija, Juris and others",
                        "Atomic weights of the elements 2013 (IUPAC Technical Report)",
                        "Pure Appl. Chem. 88 (2016) 265",
                        ""));
    }

    private static String orbitals(String whose) {
        return "binding energies of " + whose + ": columns binding_energy [eV] and electrons [1], adding up to Z";
    }
}
