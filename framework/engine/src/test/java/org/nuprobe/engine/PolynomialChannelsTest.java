package org.nuprobe.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Line;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.interaction.Channel;
import org.nuprobe.spi.interaction.Channels;
import org.nuprobe.spi.interaction.FlavourCoupling;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Kinematics;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Scatterer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;

/** The rate by flux moments against the double sum over flavours and the integral over the energy, written out. */
class PolynomialChannelsTest {
    private static final double[] KNOTS = {0, 0.4 * MEV, 3 * MEV, 15 * MEV};
    private static final List<Line> LINES = List.of(new Line(0.384 * MEV, 0.5 * MEV), new Line(5 * MEV, 0.3 * MEV));
    private static final Spectrum SPECTRUM = Sources.withLines(LINES, PolynomialChannelsTest::density, KNOTS);

    private static double density(double energy) {
        double e = energy / MEV;
        double kink = Math.max(0, e - 3);
        return e * e * Math.pow(15 - e, 2) * Math.exp(-e / 4) + 10 * kink * (15 - e);
    }

    private static FlavourState coherent(double energy) {
        double p = 0.3 + 0.25 / (1 + energy / MEV);
        double c = 0.12 * Math.cos(energy / MEV);
        double s = 0.12 * Math.sin(energy / MEV);
        return FlavourState.of(p, 0.55 * (1 - p), 0.45 * (1 - p), c, 0.5 * c, -c, s, -0.7 * s, 0.4 * s);
    }

    private static FlavourState diagonal(double energy) {
        double p = 0.3 + 0.25 / (1 + energy / MEV);
        return FlavourState.diagonal(p, 0.6 * (1 - p), 0.3 * (1 - p));
    }

    private static final FlavourCoupling DIAGONAL = FlavourCoupling.diagonal(1.3, -0.4, 0.7);
    private static final FlavourCoupling COMPLEX = FlavourCoupling.matrix(
            new double[][] {{0.4, 0.3, -0.2}, {0.1, -0.5, 0.6}, {0.25, 0.15, 0.35}},
            new double[][] {{0.1, -0.3, 0.2}, {0.4, 0.2, -0.1}, {-0.2, 0.3, 0.5}});

    static Stream<Arguments> cases() {
        List<Arguments> cases = new ArrayList<>();
        Electrons electrons = Electrons.free("electrons of Xe", 54);
        for (Channel channel : List.of(
                Channels.NUCLEAR_VECTOR,
                Channels.NUCLEAR_AXIAL,
                Channels.NUCLEAR_SCALAR,
                Channels.NUCLEAR_TENSOR,
                Channels.NUCLEAR_DIPOLE,
                Channels.ELECTRON_CHIRAL,
                Channels.ELECTRON_SCALAR,
                Channels.ELECTRON_PSEUDOSCALAR,
                Channels.ELECTRON_TENSOR,
                Channels.ELECTRON_DIPOLE)) {
            Scatterer scatterer = channel.id().startsWith("nuclear") ? Couplings.XENON : electrons;
            for (Helicity helicity : Helicity.values()) {
                for (boolean coherent : new boolean[] {false, true}) {
                    DoubleFunction<FlavourState> state =
                            coherent ? PolynomialChannelsTest::coherent : PolynomialChannelsTest::diagonal;
                    cases.add(Arguments.of(channel.id(), channel, scatterer, helicity, coherent, state));
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest(name = "{0} {3} coherent={4}")
    @MethodSource("cases")
    void momentsAgreeWithTheIntegralOfTheSquaredAmplitude(
            String id,
            Channel channel,
            Scatterer scatterer,
            Helicity helicity,
            boolean coherent,
            DoubleFunction<FlavourState> state) {
        List<Term.Amplitude> amplitudes = amplitudes(channel, scatterer);
        Flux.Component component = Sources.component("x", helicity, SPECTRUM, state);
        double[] recoils = recoils(scatterer);
        double[] found = RecoilSpectrum.of(
                        Sources.of(component),
                        Propagation.NONE,
                        Couplings.target(scatterer),
                        List.of(Couplings.of(List.of(), amplitudes.toArray(Term[]::new))),
                        any -> true)
                .rates(recoils, Point.INITIAL)
                .get("x");
        for (int k = 0; k < recoils.length; k++) {
            double expected = direct(amplitudes, scatterer, helicity, state, recoils[k]);
            assertThat(found[k] / expected)
                    .as("%s at %s keV", id, recoils[k] / KEV)
                    .isCloseTo(1, within(1e-10));
        }
    }

    @ParameterizedTest(name = "{0} {3} coherent={4}")
    @MethodSource("cases")
    void momentsAgreeWithThePlainCrossSectionOfOneAmplitude(
            String id,
            Channel channel,
            Scatterer scatterer,
            Helicity helicity,
            boolean coherent,
            DoubleFunction<FlavourState> state) {
        Term.Amplitude amplitude = new Term.Amplitude(channel, 0, Monomial.of(0.7), COMPLEX, q2 -> 1);
        Term.CrossSection plain = new Term.CrossSection(
                Monomial.of(0.49), COMPLEX, new org.nuprobe.spi.interaction.DifferentialCrossSection() {
                    @Override
                    public double at(double energy, double recoil, Helicity hand) {
                        double[] k = new double[3];
                        channel.kernel(0, 0, hand, recoil, scatterer.mass(), k);
                        return Math.max(0, k[0] + k[1] / energy + k[2] / (energy * energy));
                    }

                    @Override
                    public double minimumEnergy(double recoil) {
                        return Kinematics.minimumEnergy(recoil, scatterer.mass());
                    }
                });
        Flux.Component component = Sources.component("x", helicity, SPECTRUM, state);
        double[] recoils = recoils(scatterer);
        double[] byMoments = rates(component, scatterer, recoils, amplitude);
        double[] byQuadrature = rates(component, scatterer, recoils, plain);
        for (int k = 0; k < recoils.length; k++) {
            assertThat(byQuadrature[k] / byMoments[k])
                    .as("%s at %s keV", id, recoils[k] / KEV)
                    .isCloseTo(1, within(1e-10));
        }
    }

    private static double[] rates(Flux.Component component, Scatterer scatterer, double[] recoils, Term term) {
        Interaction interaction = Couplings.of(List.of(), term);
        return RecoilSpectrum.of(
                        Sources.of(component),
                        Propagation.NONE,
                        Couplings.target(scatterer),
                        List.of(interaction),
                        any -> true)
                .rates(recoils, Point.INITIAL)
                .get("x");
    }

    /** Amplitudes with complex couplings that interfere, in every component of the channel. */
    private static List<Term.Amplitude> amplitudes(Channel channel, Scatterer scatterer) {
        double scale = 1 / (2 * scatterer.mass() * 0.01 * Kinematics.maximumRecoil(10 * MEV, scatterer.mass()));
        List<Term.Amplitude> amplitudes = new ArrayList<>();
        for (int component = 0; component < channel.components(); component++) {
            double sign = component == 0 ? 1 : 0.6;
            amplitudes.add(new Term.Amplitude(
                    channel, component, Monomial.of(sign), DIAGONAL, q2 -> 1 / (1 + 0.1 * scale * q2)));
            amplitudes.add(
                    new Term.Amplitude(channel, component, Monomial.of(-0.8), COMPLEX, q2 -> 1 / (1 + scale * q2)));
        }
        return amplitudes;
    }

    private static double[] recoils(Scatterer scatterer) {
        double most = Kinematics.maximumRecoil(15 * MEV, scatterer.mass());
        return new double[] {
            1e-8 * most,
            1e-5 * most,
            1e-3 * most,
            0.0123 * most,
            0.1 * most,
            0.35 * most,
            0.8 * most,
            0.99 * most,
            0.9999 * most
        };
    }

    /** sum_ij K_ij Tr[rho G_i^+ G_j] with complex 3 x 3 matrices, integrated over the continuum and summed over the lines. */
    private static double direct(
            List<Term.Amplitude> amplitudes,
            Scatterer scatterer,
            Helicity helicity,
            DoubleFunction<FlavourState> state,
            double recoil) {
        Channel channel = amplitudes.get(0).channel();
        double q2 = Kinematics.momentumTransferSquared(recoil, scatterer.mass());
        Complex3[] g = new Complex3[channel.components()];
        for (int i = 0; i < g.length; i++) {
            g[i] = Complex3.zero();
            for (Term.Amplitude amplitude : amplitudes) {
                if (amplitude.component() == i) {
                    double strength =
                            amplitude.coefficient().factor() * amplitude.ofQ2().applyAsDouble(q2);
                    g[i] = g[i].plus(strength, amplitude.flavours(), helicity);
                }
            }
        }
        double from = Kinematics.minimumEnergy(recoil, scatterer.mass());
        double integral = Integrals.of(
                energy -> density(energy) * crossSection(g, channel, scatterer, helicity, state, recoil, energy),
                from,
                KNOTS);
        for (Line line : LINES) {
            if (line.energy() >= from) {
                integral +=
                        line.content() * crossSection(g, channel, scatterer, helicity, state, recoil, line.energy());
            }
        }
        return integral * (scatterer instanceof Electrons ? 54 : 1);
    }

    private static double crossSection(
            Complex3[] g,
            Channel channel,
            Scatterer scatterer,
            Helicity helicity,
            DoubleFunction<FlavourState> state,
            double recoil,
            double energy) {
        double[] k = new double[3];
        double sum = 0;
        Complex3 rho = Complex3.of(state.apply(energy));
        for (int i = 0; i < g.length; i++) {
            for (int j = 0; j < g.length; j++) {
                channel.kernel(i, j, helicity, recoil, scatterer.mass(), k);
                double kernel = k[0] + k[1] / energy + k[2] / (energy * energy);
                sum += kernel * rho.times(g[i].adjoint()).times(g[j]).realTrace();
            }
        }
        return sum;
    }
}
