package org.nuprobe.target.isotopes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Constituent;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.FormFactor;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.target.Target;

/**
 * Nuclei and electrons in fixed proportions.
 *
 * @param nuclei which nuclei there are, and how many per mass
 * @param electrons the electrons of each element with as many atoms per mass
 * @param formFactor how nucleons are spread over a nucleus
 */
record Material(List<Nuclei> nuclei, List<Constituent> electrons, FormFactor formFactor) implements Target {
    Material {
        nuclei = List.copyOf(nuclei);
        electrons = List.copyOf(electrons);
    }

    /**
     * A compound: of each element as many atoms as the formula says, over the weight of the formula.
     *
     * @param parts the elements of the formula
     */
    static Material of(List<Part> parts, Masses masses, FormFactor formFactor) {
        double formulaMass = parts.stream()
                .mapToDouble(part -> part.atoms() * part.element().atomMass())
                .sum();
        List<Nuclei> nuclei = new ArrayList<>();
        List<Constituent> electrons = new ArrayList<>();
        for (Part part : parts) {
            double perMass = part.atoms() / formulaMass;
            for (Element.Isotope isotope : part.element().isotopes()) {
                nuclei.add(
                        new Nuclei(isotope.nuclide(), masses.nucleus(isotope.nuclide()), isotope.fraction() * perMass));
            }
            electrons.add(new Constituent(part.electrons(), perMass));
        }
        return new Material(nuclei, electrons, formFactor);
    }

    @Override
    public List<Parameter> parameters() {
        return formFactor.parameters();
    }

    @Override
    public List<Constituent> constituents(Point shape) {
        List<Constituent> constituents = new ArrayList<>();
        for (Nuclei each : nuclei) {
            constituents.add(new Constituent(nucleus(each, shape), each.perMass()));
        }
        constituents.addAll(electrons);
        return constituents;
    }

    private Nucleus nucleus(Nuclei each, Point shape) {
        Nuclide nuclide = each.nuclide();
        int protons = nuclide.protons();
        int neutrons = nuclide.neutrons();
        DoubleUnaryOperator proton = formFactor.proton(protons, neutrons, shape);
        DoubleUnaryOperator neutron = formFactor.neutron(protons, neutrons, shape);
        return new Nucleus(nuclide.name(), protons, neutrons, each.mass(), proton, neutron);
    }

    /**
     * An element of the formula.
     *
     * @param element the element with its isotopes
     * @param atoms how many of its atoms stand in the formula
     * @param electrons those of one atom
     */
    record Part(Element element, double atoms, Electrons electrons) {}

    /**
     * Nuclei of one kind.
     *
     * @param nuclide which
     * @param mass of one nucleus
     * @param perMass how many per mass of material
     */
    record Nuclei(Nuclide nuclide, double mass, double perMass) {}
}
