package org.acme.chromium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.KEV;

import org.junit.jupiter.api.Test;
import org.nuprobe.spi.flux.Line;
import org.nuprobe.spi.unit.Unit;
import org.nuprobe.testkit.contract.SourceContract;

class ChromiumTest implements SourceContract {
    @Override
    public String id() {
        return "chromium";
    }

    @Override
    public String settings() {
        return "{ activity: 1e17 1/s, distance: 1 m }";
    }

    @Test
    void everyDecayMakesOneNeutrino() {
        double flux = flux().components().get(0).spectrum().lines().stream()
                .mapToDouble(Line::content)
                .sum();
        double perDecay = flux / (1e17 / (4 * Math.PI) * Unit.parse("1/(m^2 s)").size());
        assertThat(perDecay).isCloseTo(1, within(1e-12));
    }

    @Test
    void theStrongestLineLiesAt747Kev() {
        Line strongest = flux().components().get(0).spectrum().lines().stream()
                .max((one, other) -> Double.compare(one.content(), other.content()))
                .orElseThrow();
        assertThat(strongest.energy() / KEV).isCloseTo(747, within(1e-9));
    }
}
