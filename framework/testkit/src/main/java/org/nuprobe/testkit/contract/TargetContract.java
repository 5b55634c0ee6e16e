package org.nuprobe.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.target.Constituent;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.target.Target;
import org.nuprobe.spi.unit.Units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What every target must do. */
public interface TargetContract extends ComponentContract<Target> {
    @Override
    default Kind<Target> kind() {
        return Kind.TARGET;
    }

    @Override
    default double[] fingerprint(Target component, Point point) {
        List<Double> numbers = new ArrayList<>();
        for (Constituent constituent : component.constituents(point)) {
            numbers.add(constituent.perMass());
            numbers.add(constituent.scatterer().mass());
            if (constituent.scatterer() instanceof Nucleus nucleus) {
                for (double q2 : transfers()) {
                    numbers.add(nucleus.charge(1, 0, q2));
                    numbers.add(nucleus.charge(0, 1, q2));
                }
            } else if (constituent.scatterer() instanceof Electrons electrons) {
                for (double recoil : recoils(electrons)) {
                    numbers.add(electrons.active().applyAsDouble(recoil));
                }
            }
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The constituents at the initial parameters. */
    default List<Constituent> constituents() {
        Target target = component();
        return target.constituents(DeclaredPoint.initial(declared(target)));
    }

    /** It holds something, and no two constituents have one name. */
    @Test
    default void itsConstituentsAreNamed() {
        assertThat(constituents()).isNotEmpty();
        assertThat(constituents())
                .extracting(constituent -> constituent.scatterer().name())
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).isNotBlank());
    }

    /** The masses of its nuclei add up to its mass: numbers per mass, not fractions by mass, and nothing left out. */
    @Test
    default void itsNucleiMakeUpItsMass() {
        double sum = 0;
        for (Constituent constituent : constituents()) {
            if (constituent.scatterer() instanceof Nucleus nucleus) {
                sum += constituent.perMass() * nucleus.mass();
            }
        }
        assertThat(sum).as("mass of the nuclei in one unit of target mass").isCloseTo(1, within(0.005));
    }

    /** It is neutral: as many electrons as protons, if it lists electrons at all. */
    @Test
    default void itIsNeutral() {
        double protons = 0;
        double electrons = 0;
        for (Constituent constituent : constituents()) {
            if (constituent.scatterer() instanceof Nucleus nucleus) {
                protons += constituent.perMass() * nucleus.protons();
            } else if (constituent.scatterer() instanceof Electrons cloud) {
                electrons += constituent.perMass() * cloud.protons();
            }
        }
        assertThat(electrons == 0 || Math.abs(electrons / protons - 1) < 1e-9)
                .as(electrons / protons + " electrons for each proton")
                .isTrue();
    }

    /** Every nucleus is a point to a soft probe, F(0) = 1, and never more than that. */
    @Test
    default void itsFormFactorsAreOneAtZeroAndNeverMore() {
        for (Constituent constituent : constituents()) {
            if (constituent.scatterer() instanceof Nucleus nucleus) {
                assertThat(nucleus.protonFormFactor().applyAsDouble(0)).isCloseTo(1, within(1e-12));
                assertThat(nucleus.neutronFormFactor().applyAsDouble(0)).isCloseTo(1, within(1e-12));
                for (double q2 : transfers()) {
                    assertThat(Math.abs(nucleus.protonFormFactor().applyAsDouble(q2)))
                            .isLessThanOrEqualTo(1 + 1e-12);
                    assertThat(Math.abs(nucleus.neutronFormFactor().applyAsDouble(q2)))
                            .isLessThanOrEqualTo(1 + 1e-12);
                }
            }
        }
    }

    /** Whether the number of active electrons is constant between edges; not if it is a tabulated ratio. */
    default boolean electronsAreActiveInSteps() {
        return true;
    }

    /** The number of electrons that take up an energy is not negative, and changes only at rising edges. */
    @Test
    default void itsElectronsAreActiveInSteps() {
        for (Constituent constituent : constituents()) {
            if (constituent.scatterer() instanceof Electrons electrons) {
                assertThat(Numbers.rise(electrons.edges()))
                        .as("edges of " + electrons.name() + " rise")
                        .isTrue();
                for (double recoil : recoils(electrons)) {
                    assertThat(electrons.active().applyAsDouble(recoil))
                            .as("active " + electrons.name())
                            .isNotNegative();
                }
                if (electronsAreActiveInSteps()) {
                    assertConstantBetweenEdges(electrons);
                }
            }
        }
    }

    private static void assertConstantBetweenEdges(Electrons electrons) {
        double[] ends = ends(electrons);
        for (int gap = 0; gap + 1 < ends.length; gap++) {
            double[] points = Numbers.inside(new double[] {ends[gap], ends[gap + 1]}, 5);
            double expected = electrons.active().applyAsDouble(points[0]);
            for (double point : points) {
                assertThat(electrons.active().applyAsDouble(point))
                        .as("active " + electrons.name() + " between edges, at " + point / Units.KEV + " keV and at "
                                + points[0] / Units.KEV + " keV; override electronsAreActiveInSteps() if this is a "
                                + "tabulated ratio")
                        .isCloseTo(expected, within(1e-9 * electrons.protons()));
            }
        }
    }

    private static double[] transfers() {
        double[] transfers = new double[20];
        for (int k = 0; k < transfers.length; k++) {
            double q = 10 * k * Units.MEV;
            transfers[k] = q * q;
        }
        return transfers;
    }

    private static double[] recoils(Electrons electrons) {
        return Numbers.inside(ends(electrons), 2);
    }

    /** The edges, and an energy below and one above all of them. */
    private static double[] ends(Electrons electrons) {
        double[] edges = electrons.edges();
        double[] ends = new double[edges.length + 2];
        ends[0] = 1e-3 * Units.EV;
        System.arraycopy(edges, 0, ends, 1, edges.length);
        ends[ends.length - 1] = Units.MEV;
        return ends;
    }
}
