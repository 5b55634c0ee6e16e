package org.nuprobe.target.isotopes;

import java.util.List;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Reference;

/** What the targets say of themselves. */
final class TargetDescriptions {
    static final String FORM_FACTOR = "form-factor";
    static final String NUCLIDE = "nuclide";
    static final String ORBITALS = "orbitals";

    private TargetDescriptions() {}

    static Description natural(String id, List<String> formula) {
        String what = formula.size() == 1
                ? "Natural " + id + ": its isotopes by number fraction, and its electrons."
                : String.join("", formula) + ": the isotopes of both elements, one atom of each, and their electrons.";
        Description description = common(Description.of(what)
                .formula("N = (mass in g) N_A (number fraction)/(weight in g/mol), nuclear mass M = A u"));
        for (String symbol : formula) {
            String key = IsotopesPlugin.orbitalsKey(symbol, formula);
            description = orbitals(description, key, symbol);
        }
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

    static Description isotope() {
        Description description = Description.of("A single isotope of any element, and the electrons of its atoms.")
                .formula("N = mass/(A u), nuclear mass M = A u")
                .setting(NUCLIDE, "symbol and mass number", "", "which nucleus: Xe132, Xe-132 or 132Xe");
        return orbitals(common(description), ORBITALS, "the element");
    }

    private static Description common(Description description) {
        return description
                .formula("electrons: Z_eff(T) = sum_i n_i theta(T - B_i) (stepping) or Z (free)")
                .setting(FORM_FACTOR, "form factor", "helm", "how nucleons are spread over the nuclei")
                .setting(
                        Binding.KEY,
                        "stepping | free",
                        "stepping where binding energies are known (Xe, Ar, own table), else free",
                        "which electrons respond to an energy deposit")
                .reference(new Reference(
                        "Chen:2016eab",
                        "Chen, Jiunn-Wei and Chi, Hsin-Chang and Liu, C. -P. and Wu, Chih-Pan",
                        "Low-energy electronic recoil in xenon detectors by solar neutrinos",
                        "Phys. Lett. B 774 (2017) 656",
                        "1610.04177"));
    }

    private static Description orbitals(Description description, String key, String whose) {
        return description.setting(
                key,
                "path of a table",
                "none",
                "binding energies of " + whose + ": columns binding_energy [eV] and electrons [1], adding up to Z");
    }
}
