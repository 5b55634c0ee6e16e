package org.nuprobe.app.chart;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class TexNamesTest {
    @ParameterizedTest
    @CsvSource({
        "mu_nu.upper, upper $\\mu_{\\nu}$",
        "g_Zp.best, best $g_{\\mathrm{Zp}}$",
        "chi2.minimum, minimum $\\mathrm{chi2}$",
        "profile.delta_chi2, delta chi2 $\\mathrm{profile}$",
        "solar_flux_b8.upper, 'upper $\\mathrm{solar}_{\\mathrm{flux\\,b8}}$'",
        "b8-uncertainty, b8 uncertainty",
    })
    void idsBecomeWhatAPaperWrites(String id, String label) {
        assertThat(TexNames.value(id)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "mu-nu, $\\mu_{\\nu}$",
        "b8-uncertainty, b8 uncertainty",
        "mu, $\\mu$",
    })
    void aVariedQuantityThatIsASymbolIsWrittenAsOne(String name, String label) {
        assertThat(TexNames.quantity(name)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "b8, $^{8}$B",
        "be7, $^{7}$Be",
        "u235, $^{235}$U",
        "pp, pp",
        "hep, hep",
        "numu, $\\nu_{\\mu}$",
        "nuebar, $\\bar{\\nu}_{e}$",
        "nux, $\\nu_{x}$",
        "capture, capture",
        "long-lived, long lived",
    })
    void aFluxComponentIsWrittenAsTheFieldDoes(String name, String label) {
        assertThat(TexNames.component(name)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "3e-11, $3\\times 10^{-11}$",
        "1e-9, $10^{-9}$",
        "1e+06 keV, $10^{6}$ keV",
        "0.3 keV, 0.3 keV",
        "0, 0",
    })
    void aPowerOfTenIsRaised(String text, String label) {
        assertThat(TexNames.number(text)).isEqualTo(label);
    }

    @Test
    void thePowersOfAUnitAreRaised() {
        assertThat(TexNames.unit("1/(cm^2 s MeV)")).isEqualTo("1/(cm$^{2}$ s MeV)");
        assertThat(TexNames.unit("keV")).isEqualTo("keV");
    }

    @ParameterizedTest
    @CsvSource({
        "b-l, $B-L$",
        "b-3l-tau, $B-3L_{\\tau}$",
        "b-2l-e-l-mu, $B-2L_{e}-L_{\\mu}$",
        "l-mu-minus-l-tau, $L_{\\mu}-L_{\\tau}$",
        "klein-nystrand, klein nystrand",
        "l, l",
    })
    void chargesAreWrittenAsFormulas(String value, String label) {
        assertThat(TexNames.choice(value)).isEqualTo(label);
    }
}
