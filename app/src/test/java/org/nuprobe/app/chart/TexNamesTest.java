package org.nuprobe.app.chart;

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
