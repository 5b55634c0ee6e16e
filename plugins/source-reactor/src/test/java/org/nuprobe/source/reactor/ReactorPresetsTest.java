package org.nuprobe.source.reactor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.parameter.Parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The sites by name. */
class ReactorPresetsTest {
    /** TEXONO, Phys. Rev. D 81 (2010) 072001, abstract: 6.4e12 /(cm^2 s). */
    @Test
    void kuoShengHasItsPublishedFlux() {
        assertThat(Reactors.total(Reactors.preset("kuo-sheng", ""))).isCloseTo(6.4e12, within(0.1e12));
    }

    /** CONUS+, arXiv:2412.13707, abstract: 1.5e13 /(cm^2 s). */
    @Test
    void leibstadtHasItsPublishedFlux() {
        assertThat(Reactors.total(Reactors.preset("conus-plus", ""))).isCloseTo(1.5e13, within(0.05e13));
    }

    /** In proportion to the heat over the squared distance; fuels change the flux by a per cent. */
    @ParameterizedTest
    @CsvSource({"conus,3.9,17.1", "conus-plus,3.6,20.7", "connie,3.8,30", "dresden-ii,2.96,10.39", "kuo-sheng,2.9,28"})
    void sitesDifferByPowerAndDistance(String site, double gigawatts, double metres) {
        double perFission = Reactors.total(Reactors.preset(site, "")) / Reactors.fissions(gigawatts, metres, 206);
        assertThat(perFission).isCloseTo(7.25, within(0.1));
    }

    @Test
    void choozHasTwoCores() {
        double weight = 4.25 / (72.0 * 72) + 4.25 / (102.0 * 102);
        double one = Reactors.total(Reactors.of("fuel: chooz, power: 1 GW, distance: 1 m"));
        assertThat(Reactors.total(Reactors.preset("chooz", "")) / (weight * one))
                .isCloseTo(1, within(1e-12));
    }

    /** Spectra are common to all sites, so their uncertainty is shared in a joint fit. */
    @Test
    void sitesShareTheirNormalisations() {
        Source conus = Reactors.preset("conus", "");
        for (String site : new String[] {"conus-plus", "connie", "chooz", "dresden-ii", "kuo-sheng"}) {
            assertThat(Reactors.preset(site, "").parameters()).isEqualTo(conus.parameters());
        }
        assertThat(Reactors.preset("conus-plus", "flux-parameter: leibstadt_flux")
                        .parameters())
                .extracting(Parameter::id)
                .containsExactly("leibstadt_flux", "reactor_flux_low");
    }
}
