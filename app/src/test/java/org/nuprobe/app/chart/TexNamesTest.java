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
}
