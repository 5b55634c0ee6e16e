package org.nuprobe.response.recoil;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.spi.detector.Axis;
import org.nuprobe.spi.detector.Response;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.unit.Dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Constants.ATOMIC_MASS;
import static org.nuprobe.spi.unit.Units.EV;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;

class RecoilEnergyTest {
    private static final Nucleus XENON = new Nucleus("Xe132", 54, 78, 132 * ATOMIC_MASS, q2 -> 1, q2 -> 1);
    private static final Electrons ELECTRONS = Electrons.free("electrons of Xe", 54);

    @TempDir
    private Path folder;

    @Test
    void observedEnergyIsTheOnlyAxis() {
        Response response = Responses.of("threshold: 1 keV, upper: 31 keV, bins: 15");

        assertThat(response.axes()).singleElement().satisfies(axis -> {
            assertThat(axis.id()).isEqualTo("recoil-energy");
            assertThat(axis.dimension()).isEqualTo(Dimension.ENERGY);
            assertThat(axis.bins()).isEqualTo(15);
            assertThat(edge(axis, 0)).isCloseTo(1, within(1e-12));
            assertThat(edge(axis, 1)).isCloseTo(3, within(1e-12));
            assertThat(edge(axis, 15)).isCloseTo(31, within(1e-12));
        });
    }

    @Test
    void listedEdgesAreTakenAsTheyAre() {
        Axis axis = Responses.of("edges: [ 300 eV, 1 keV, 4 keV ]").axes().get(0);

        assertThat(axis.edges()).containsExactly(300 * EV, KEV, 4 * KEV);
    }

    @Test
    void logarithmicBinsGrowByTheSameFactor() {
        Axis axis = Responses.of("threshold: 1 keV, upper: 100 keV, bins: 4, spacing: log")
                .axes()
                .get(0);

        assertThat(edge(axis, 1)).isCloseTo(Math.sqrt(10), within(1e-12));
        assertThat(edge(axis, 2)).isCloseTo(10, within(1e-12));
    }

    @Test
    void withoutSettingsEveryRecoilIsCountedOnce() {
        Response response = Responses.of("");

        assertThat(response.axes().get(0).bins()).isEqualTo(1);
        assertThat(response.matrix(XENON, new double[] {1e-6 * EV, MEV}, Point.INITIAL))
                .isDeepEqualTo(new double[][] {{1, 1}});
        assertThat(response.range(XENON, Point.INITIAL).high()).isInfinite();
    }

    @ParameterizedTest
    @CsvSource({"nuclear, true, false", "electron, false, true", "both, true, true"})
    void detectorCountsTheRecoilsItIsToldTo(String recoil, boolean nuclei, boolean electrons) {
        Response response = Responses.of("recoil: " + recoil);

        assertThat(response.sees(XENON)).isEqualTo(nuclei);
        assertThat(response.sees(ELECTRONS)).isEqualTo(electrons);
    }

    @Test
    void columnsOfSharpBinsSumToTheEfficiency() {
        Response response = withTable("threshold: 0.7 keV, upper: 8 keV, bins: 5, efficiency: 0.5");
        double[] recoils = {0.6 * KEV, 0.75 * KEV, 2 * KEV, 6.5 * KEV, 8.5 * KEV};

        assertThat(columnSums(response, recoils)).containsExactly(new double[] {0, 0.05, 0.25, 0.35, 0}, within(1e-12));
    }

    @Test
    void columnsOfSmearedBinsSumToTheEfficiencyFarFromTheEnds() {
        Response response = withTable("upper: 30 keV, bins: 20, resolution: gaussian, resolution-constant: 0.02");

        assertThat(columnSums(response, new double[] {0.75 * KEV, 2 * KEV, 6.5 * KEV}))
                .containsExactly(new double[] {0.1, 0.5, 0.7}, within(1e-12));
    }

    @Test
    void efficiencyIsAFunctionOfTheTrueEnergy() {
        Response response = withTable("threshold: 3 keV, resolution: gaussian, resolution-noise: 1 keV");

        assertThat(response.matrix(XENON, new double[] {2 * KEV}, Point.INITIAL)[0][0])
                .as("0.5 of the recoils, of which those one sigma up pass the threshold")
                .isCloseTo(0.5 * 0.15865525393145707, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.3137", "4, 0.6348", "30, 1.8089"})
    void widthFollowsTheFormOfXenonExperiments(double energyInKev, double sigmaInKev) {
        Response response = Responses.of("threshold: " + (energyInKev + sigmaInKev)
                + " keV, resolution-stochastic: 0.310, resolution-constant: 0.0037");

        assertThat(response.matrix(ELECTRONS, new double[] {energyInKev * KEV}, Point.INITIAL)[0][0])
                .isCloseTo(0.15865525393145707, within(2e-5));
    }

    @Test
    void efficiencyEndsWithItsTableUnlessItIsHeld() {
        double[] high = {20 * KEV};

        assertThat(columnSums(withTable("threshold: 1 keV"), high)).containsExactly(0);
        assertThat(columnSums(withTable("threshold: 1 keV, efficiency-above: constant"), high))
                .containsExactly(0.6);
    }

    @Test
    void recoilsBelowTheLowestOneAreNeverSeen() {
        Response response =
                Responses.of("threshold: 1 keV, resolution: gaussian, resolution-noise: 1 keV, lowest-recoil: 0.5 keV");

        assertThat(response.range(XENON, Point.INITIAL).low() / KEV).isCloseTo(0.5, within(1e-12));
        assertThat(columnSums(response, new double[] {0.49 * KEV})).containsExactly(0);
        assertThat(columnSums(response, new double[] {0.51 * KEV})[0]).isBetween(0.3, 0.32);
    }

    @Test
    void nothingIsSeenOutsideOfTheRange() {
        Response response =
                withTable("threshold: 2 keV, upper: 5 keV, resolution: gaussian, resolution-stochastic: 0.1");
        double low = response.range(XENON, Point.INITIAL).low();
        double high = response.range(XENON, Point.INITIAL).high();

        assertThat(low / KEV).isBetween(0.5, 2.0);
        assertThat(high / KEV).isBetween(5.0, 10.0);
        for (double sum : columnSums(response, new double[] {low * 0.999, high * 1.001})) {
            assertThat(sum).isLessThan(1e-14);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "gaussian"})
    void kinksOfTableAndBinsAreBreakpointsInsideTheRange(String resolution) {
        Response response = "none".equals(resolution)
                ? withTable("threshold: 2 keV, upper: 5 keV, bins: 2")
                : withTable("threshold: 2 keV, upper: 5 keV, resolution: gaussian, resolution-constant: 0.1");
        double[] points = response.breakpoints(XENON, Point.INITIAL);

        assertThat(points).isSorted().doesNotHaveDuplicates().contains(3 * KEV);
        assertThat(Arrays.stream(points))
                .allMatch(point -> response.range(XENON, Point.INITIAL).contains(point));
        if ("none".equals(resolution)) {
            assertThat(points).containsExactly(2 * KEV, 3 * KEV, 3.5 * KEV, 5 * KEV);
        }
    }

    private Response withTable(String settings) {
        return Responses.of(settings, folder, "0.5,0\n1,0.2\n3,0.8\n10,0.6\n");
    }

    private static double[] columnSums(Response response, double[] recoils) {
        double[] sums = new double[recoils.length];
        for (double[] row : response.matrix(XENON, recoils, Point.INITIAL)) {
            for (int k = 0; k < recoils.length; k++) {
                sums[k] += row[k];
            }
        }
        return sums;
    }

    private static double edge(Axis axis, int k) {
        return axis.edges()[k] / KEV;
    }
}
