package org.nuprobe.target.isotopes;

import java.util.ArrayList;
import java.util.List;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Parametrised;
import org.nuprobe.spi.parameter.Point;

/** The root mean square radius of the protons, or of the neutrons, in a nucleus. */
interface Radius extends Parametrised {
    /** The radius in a nucleus. */
    double of(int protons, int neutrons, Point shape);

    /**
     * One radius for every nucleus of the target.
     *
     * @param radius a SHAPE parameter
     */
    record Common(Parameter radius) implements Radius {
        @Override
        public List<Parameter> parameters() {
            return List.of(radius);
        }

        @Override
        public double of(int protons, int neutrons, Point shape) {
            return shape.get(radius);
        }
    }

    /**
     * The radius of each nucleus from a table.
     *
     * @param radii by nuclide
     */
    record Tabulated(NuclideTable radii) implements Radius {
        @Override
        public double of(int protons, int neutrons, Point shape) {
            Nuclide nuclide = new Nuclide(protons, protons + neutrons);
            return radii.value(nuclide)
                    .orElseThrow(() -> new IllegalArgumentException("the table " + radii.path() + " has no radius of "
                            + nuclide.name() + ": give the form factor a proton-radius, or a longer table of radii"));
        }
    }

    /**
     * Another radius plus a skin.
     *
     * @param inner the other radius
     * @param skin a SHAPE parameter
     */
    record Skinned(Radius inner, Parameter skin) implements Radius {
        @Override
        public List<Parameter> parameters() {
            List<Parameter> parameters = new ArrayList<>(inner.parameters());
            parameters.add(skin);
            return parameters;
        }

        @Override
        public double of(int protons, int neutrons, Point shape) {
            return inner.of(protons, neutrons, shape) + shape.get(skin);
        }
    }
}
