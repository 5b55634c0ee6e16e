package org.nuprobe.toolkit.nucleus;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.FM;

class NucleonDistributionTest {
    static Stream<NucleonDistribution> distributions() {
        return IntStream.of(1, 12, 40, 73, 132, 238).boxed().flatMap(NucleonDistributionTest::distributions);
    }

    private static Stream<NucleonDistribution> distributions(int nucleons) {
        return Stream.of(
                Helm.lewinSmith(nucleons, Helm.SKIN, SymmetrisedFermi.DIFFUSENESS),
                Helm.ofRadius(4.8 * FM, Helm.SKIN),
                KleinNystrand.of(nucleons, KleinNystrand.RADIUS_PER_NUCLEON, KleinNystrand.RANGE),
                SymmetrisedFermi.of(nucleons, SymmetrisedFermi.DIFFUSENESS));
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void isOneWithoutMomentumTransfer(NucleonDistribution distribution) {
        assertThat(distribution.applyAsDouble(0)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void startsAsOneMinusASixthOfTheSquaredRadius(NucleonDistribution distribution) {
        double q2 = 1e-4 / distribution.meanSquareRadius();
        double slope = (1 - distribution.applyAsDouble(q2)) / 1e-4;

        assertThat(slope).isCloseTo(1.0 / 6, within(1e-5));
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void neverExceedsOne(NucleonDistribution distribution) {
        assertThat(IntStream.rangeClosed(0, 3000)
                        .mapToDouble(k -> distribution.applyAsDouble(Math.pow(k / 1e3 / FM, 2))))
                .allSatisfy(value -> assertThat(value).isBetween(-1.0, 1.0));
    }

    @Test
    void lewinSmithRadiusOfXenon() {
        Helm xenon = Helm.lewinSmith(132, Helm.SKIN, SymmetrisedFermi.DIFFUSENESS);
        double half = 1.23 * Math.cbrt(132) - 0.60;
        double square = half * half + 7 * Math.PI * Math.PI * 0.52 * 0.52 / 3 - 5 * 0.9 * 0.9;

        assertThat(xenon.radius() / FM).isCloseTo(Math.sqrt(square), within(1e-12));
        assertThat(Math.sqrt(xenon.meanSquareRadius()) / FM)
                .as("near the measured 4.79 fm")
                .isCloseTo(4.79, within(0.05));
    }

    @Test
    void helmIsASphereTimesAGaussian() {
        Helm helm = new Helm(5 * FM, 0.9 * FM);
        double x = 0.8 * 5;

        assertThat(helm.applyAsDouble(Math.pow(0.8 / FM, 2)))
                .isCloseTo(
                        3 * (Math.sin(x) - x * Math.cos(x)) / (x * x * x) * Math.exp(-0.5 * 0.72 * 0.72),
                        within(1e-14));
    }

    @Test
    void givenRadiusIsTheRadiusOfTheDistribution() {
        assertThat(Math.sqrt(Helm.ofRadius(4.8 * FM, Helm.SKIN).meanSquareRadius()) / FM)
                .isCloseTo(4.8, within(1e-12));
    }

    @Test
    void kleinNystrandIsASphereTimesAYukawa() {
        KleinNystrand argon = KleinNystrand.of(40, KleinNystrand.RADIUS_PER_NUCLEON, KleinNystrand.RANGE);
        double x = 0.6 * 1.2 * Math.cbrt(40);

        assertThat(argon.applyAsDouble(Math.pow(0.6 / FM, 2)))
                .isCloseTo(SphereFactor.at(x) / (1 + 0.36 * 0.49), within(1e-14));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.1, 0.3, 0.7, 1.4, 2.5})
    void symmetrisedFermiEqualsThePublishedForm(double q) {
        SymmetrisedFermi fermi = new SymmetrisedFermi(5.6 * FM, 0.52 * FM);
        double x = q * 5.6;
        double y = Math.PI * q * 0.52;
        double published =
                3 / (x * (x * x + y * y)) * (y / Math.sinh(y)) * (y * Math.sin(x) / Math.tanh(y) - x * Math.cos(x));

        assertThat(fermi.applyAsDouble(Math.pow(q / FM, 2))).isCloseTo(published, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.06, 0.07, 0.5, 1.7})
    void symmetrisedFermiIsTheTransformOfItsDensity(double q) {
        SymmetrisedFermi fermi = new SymmetrisedFermi(4.2 * FM, 0.55 * FM);
        double norm = 0;
        double transform = 0;
        double step = 0.005;
        for (double r = step / 2; r < 40; r += step) {
            double density = 1 / (1 + Math.exp((r - 4.2) / 0.55)) + 1 / (1 + Math.exp((-r - 4.2) / 0.55)) - 1;
            norm += density * r * r;
            transform += density * r * Math.sin(q * r) / q;
        }

        assertThat(fermi.applyAsDouble(Math.pow(q / FM, 2))).isCloseTo(transform / norm, within(1e-6));
    }

    @Test
    void formFactorsAgreeWhereTheRadiusAloneMatters() {
        SymmetrisedFermi fermi = SymmetrisedFermi.of(132, SymmetrisedFermi.DIFFUSENESS);
        Helm helm = Helm.ofRadius(Math.sqrt(fermi.meanSquareRadius()), Helm.SKIN);
        double q2 = Math.pow(0.25 / FM, 2);

        assertThat(helm.applyAsDouble(q2)).isCloseTo(fermi.applyAsDouble(q2), within(1e-3));
    }

    @Test
    void impossibleSizesAreRefusedInFemtometres() {
        assertThatThrownBy(() -> Helm.ofRadius(1.5 * FM, Helm.SKIN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fm is below sqrt(3) s = 1.55");
        assertThatThrownBy(() -> Helm.lewinSmith(12, 3 * FM, SymmetrisedFermi.DIFFUSENESS))
                .hasMessageContaining("too thick for a nucleus of 12 nucleons");
        assertThatThrownBy(() -> new Helm(-1, 0)).hasMessageContaining("not negative");
        assertThatThrownBy(() -> new KleinNystrand(5 * FM, Double.NaN)).hasMessageContaining("not negative");
        assertThatThrownBy(() -> new SymmetrisedFermi(0, 0)).hasMessageContaining("positive radius");
    }
}
