package org.nuprobe.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.target.FormFactor;
import org.nuprobe.spi.unit.Units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What every form factor must do. */
public interface FormFactorContract extends ComponentContract<FormFactor> {
    @Override
    default Kind<FormFactor> kind() {
        return Kind.FORM_FACTOR;
    }

    /** Nuclei to look at, as {Z, N}. */
    default List<int[]> nuclei() {
        return List.of(new int[] {18, 22}, new int[] {32, 40}, new int[] {54, 78});
    }

    @Override
    default double[] fingerprint(FormFactor component, Point point) {
        List<Double> numbers = new ArrayList<>();
        for (int[] nucleus : nuclei()) {
            for (double q : momenta()) {
                numbers.add(component.proton(nucleus[0], nucleus[1], point).applyAsDouble(q * q));
                numbers.add(component.neutron(nucleus[0], nucleus[1], point).applyAsDouble(q * q));
            }
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** F(0) = 1, for protons and neutrons. */
    @Test
    default void itIsOneAtZero() {
        for (DoubleUnaryOperator factor : factors()) {
            assertThat(factor.applyAsDouble(0)).isCloseTo(1, within(1e-12));
        }
    }

    /** No distribution of nucleons scatters more than a point: |F| is at most 1. */
    @Test
    default void itNeverExceedsOne() {
        for (DoubleUnaryOperator factor : factors()) {
            for (double q : momenta()) {
                assertThat(Math.abs(factor.applyAsDouble(q * q)))
                        .as("|F| at q = " + q / Units.MEV + " MeV")
                        .isLessThanOrEqualTo(1 + 1e-12);
            }
        }
    }

    /** It leaves 1 as {@code 1 - q^2 R^2/6} with a radius R that a nucleus can have, or 0. */
    @Test
    default void itsSlopeAtZeroIsARadius() {
        double q = 0.1 * Units.MEV;
        for (DoubleUnaryOperator factor : factors()) {
            double radius = Math.sqrt(Math.max(0, 6 * (1 - factor.applyAsDouble(q * q)))) / q / Units.FM;
            assertThat(radius == 0 || (radius > 1 && radius < 10))
                    .as("rms radius " + radius + " fm")
                    .isTrue();
        }
    }

    private List<DoubleUnaryOperator> factors() {
        FormFactor factor = component();
        DeclaredPoint point = DeclaredPoint.initial(declared(factor));
        List<DoubleUnaryOperator> factors = new ArrayList<>();
        for (int[] nucleus : nuclei()) {
            factors.add(factor.proton(nucleus[0], nucleus[1], point));
            factors.add(factor.neutron(nucleus[0], nucleus[1], point));
        }
        return factors;
    }

    private static double[] momenta() {
        double[] momenta = new double[60];
        for (int k = 0; k < momenta.length; k++) {
            momenta[k] = 5 * k * Units.MEV;
        }
        return momenta;
    }
}
