package org.nuprobe.interaction.nsi;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.interaction.Channels;
import org.nuprobe.spi.interaction.FlavourCoupling;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.testkit.fixture.OneIsotope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.interaction.nsi.Scattered.at;
import static org.nuprobe.spi.unit.Constants.G_F;
import static org.nuprobe.spi.unit.Units.GEV;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;

/** Exchange of a heavy vector with couplings g_nu and g_q is eps^q = g_nu g_q/(sqrt2 G_F m^2). */
class ContactLimitTest {
    private static final OneIsotope CAESIUM = new OneIsotope(55, 78);
    private static final double RECOIL = 10 * KEV;

    /** What is left is of the order of q^2/m^2. */
    @ParameterizedTest
    @CsvSource({"10, 3e-2, -1, 1, 1", "100, 0.5, 1, 1, 1", "1000, 3, 1, 2, -1"})
    void heavyVectorIsAContactInteraction(double massInGev, double coupling, double neutrino, double up, double down) {
        double mass = massInGev * GEV;
        Exchange exchange = new Exchange(coupling * coupling * neutrino, up, down, mass);
        double strength = coupling * coupling * neutrino / (Math.sqrt(2) * G_F * mass * mass);
        Scattered scattered =
                new Scattered(CAESIUM, 40 * MEV, RECOIL, FlavourState.diagonal(0.2, 0.5, 0.3), Helicity.ANTINEUTRINO);
        Map<String, Double> epsilons = Map.of(
                "eps_ee_u",
                strength * up,
                "eps_mumu_u",
                strength * up,
                "eps_tautau_u",
                strength * up,
                "eps_ee_d",
                strength * down,
                "eps_mumu_d",
                strength * down,
                "eps_tautau_d",
                strength * down);

        double contact = scattered.ratioOnNucleus(Scattered.nsi("{}"), at(epsilons));

        double off = 2 * CAESIUM.nucleus().mass() * RECOIL / (mass * mass);
        assertThat(Math.abs(contact - 1)).as("an effect to be seen").isGreaterThan(0.05);
        assertThat(scattered.ratioOnNucleus(exchange, Point.INITIAL) / contact).isCloseTo(1, within(50 * off));
    }

    private record Exchange(double couplings, double up, double down, double mass) implements Interaction {
        @Override
        public List<Term> onNucleus(Nucleus nucleus, Point shape) {
            return List.of(new Term.Amplitude(
                    Channels.NUCLEAR_VECTOR,
                    0,
                    Monomial.of(couplings),
                    FlavourCoupling.universal(),
                    q2 -> nucleus.charge(2 * up + down, up + 2 * down, q2)
                            / (Math.sqrt(2) * G_F * (q2 + mass * mass))));
        }
    }
}
