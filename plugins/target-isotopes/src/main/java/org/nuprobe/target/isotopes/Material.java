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
     * A compound of natural elements, the same number of atoms of each: number fraction times Avogadro's number over the
     * weight of the formula.
     *
     * @param elements the elements of the formula
     * @param bound the electrons of one atom of each
     */
    static Material natural(List<Element> elements, List<Electrons> bound, FormFactor formFactor) {
        double formulaMass = elements.stream().mapToDouble(Element::atomMass).sum();
        List<Nuclei> nuclei = elements.stream()
                .flatMap(element -> element.isotopes().stream())
                .map(isotope -> new Nuclei(isotope.nuclide(), isotope.fraction() / formulaMass))
                .toList();
        List<Constituent> electrons = bound.stream()
                .map(each -> new Constituent(each, 1 / formulaMass))
                .toList();
        return new Material(nuclei, electrons, formFactor);
    }

    /** A single isotope, whose atoms weigh A u. */
    static Material pure(Nuclide nuclide, Electrons bound, FormFactor formFactor) {
        double perMass = 1 / nuclide.mass();
        return new Material(
                List.of(new Nuclei(nuclide, perMass)), List.of(new Constituent(bound, perMass)), formFactor);
    }

    @Override
    public List<Parameter> parameters() {
        return formFactor.parameters();
    }

    @Override
    public List<Constituent> constituents(Point shape) {
        List<Constituent> constituents = new ArrayList<>();
        for (Nuclei each : nuclei) {
            constituents.add(new Constituent(nucleus(each.nuclide(), shape), each.perMass()));
        }
        constituents.addAll(electrons);
        return constituents;
    }

    private Nucleus nucleus(Nuclide nuclide, Point shape) {
        int protons = nuclide.protons();
        int neutrons = nuclide.neutrons();
        DoubleUnaryOperator proton = formFactor.proton(protons, neutrons, shape);
        DoubleUnaryOperator neutron = formFactor.neutron(protons, neutrons, shape);
        return new Nucleus(nuclide.name(), protons, neutrons, nuclide.mass(), proton, neutron);
    }

    /**
     * Nuclei of one kind.
     *
     * @param nuclide which
     * @param perMass how many per mass of material
     */
    record Nuclei(Nuclide nuclide, double perMass) {}
}
