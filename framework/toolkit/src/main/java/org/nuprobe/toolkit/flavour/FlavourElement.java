package org.nuprobe.toolkit.flavour;

import java.util.List;
import org.nuprobe.spi.interaction.FlavourCoupling;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;

/**
 * A part of a matrix in flavour: a coefficient times a fixed matrix. A list of them stands for their coherent sum, {@code
 * Lambda = sum_k c_k Lambda_k}.
 *
 * @param coefficient a number, or couplings
 * @param flavours what it is multiplied with, element (b, a) for incoming flavour a and outgoing b
 */
public record FlavourElement(Monomial coefficient, FlavourCoupling flavours) {
    /** The parameter times the matrix. */
    public static FlavourElement of(Parameter parameter, FlavourCoupling flavours) {
        return new FlavourElement(Monomial.of(parameter), flavours);
    }

    /** The same part, so many times as large. */
    public FlavourElement times(double factor) {
        return new FlavourElement(coefficient.times(factor), flavours);
    }

    /** The parameters of some parts, each once, in their order. */
    public static List<Parameter> parameters(List<FlavourElement> elements) {
        return elements.stream()
                .flatMap(element -> element.coefficient.powers().keySet().stream())
                .distinct()
                .toList();
    }
}
