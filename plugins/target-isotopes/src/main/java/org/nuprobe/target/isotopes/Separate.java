package org.nuprobe.target.isotopes;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.target.FormFactor;

/**
 * One form factor for the protons, another one for the neutrons.
 *
 * @param ofProtons its F_p is taken
 * @param ofNeutrons its F_n is taken
 */
record Separate(FormFactor ofProtons, FormFactor ofNeutrons) implements FormFactor {
    static final String PROTON = "proton";
    static final String NEUTRON = "neutron";

    static Separate of(Context context) {
        return new Separate(
                context.component(Kind.FORM_FACTOR, PROTON, "helm"),
                context.component(Kind.FORM_FACTOR, NEUTRON, "helm"));
    }

    @Override
    public List<Parameter> parameters() {
        return Stream.concat(ofProtons.parameters().stream(), ofNeutrons.parameters().stream())
                .distinct()
                .toList();
    }

    @Override
    public DoubleUnaryOperator proton(int protons, int neutrons, Point shape) {
        return ofProtons.proton(protons, neutrons, shape);
    }

    @Override
    public DoubleUnaryOperator neutron(int protons, int neutrons, Point shape) {
        return ofNeutrons.neutron(protons, neutrons, shape);
    }
}
