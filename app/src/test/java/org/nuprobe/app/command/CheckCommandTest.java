package org.nuprobe.app.command;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

final class CheckCommandTest {
    @TempDir
    private Path folder;

    @Test
    void thePlanIsShownWithItsCostAndNothingIsWritten() {
        Shell shell = new Shell(folder);
        shell.write("plan.yaml", """
                format: 1
                title: A plan
                seed: 7
                vary:
                  threshold: [ 0.3 keV, 1 keV ]
                experiments:
                  - use: xenon-nuclear-recoils
                    with: { exposure: 2 t yr, response: { with: { threshold: "${threshold}", bins: 4 } } }
                interactions: [ standard-model, magnetic-moment ]
                parameters:
                  mu_nu: { scan: { from: 1e-11, to: 1e-9, points: 5, spacing: log } }
                  solar_flux_hep: { fit: false }
                statistic: { use: likelihood-ratio }
                plots:
                  - { file: chi, x: mu_nu, y: profile.delta_chi2 }
                """);
        assertThat(shell.run("check", "plan.yaml").fine().out())
                .startsWith("A plan\n")
                .contains("analysis (2 cases, 5 scan points each)")
                .contains("  threshold: 0.3 keV | 1 keV\n")
                .contains("experiment xenon-nuclear-recoils, source solar, propagation solar-msw")
                .containsPattern(
                        "xenon-nuclear-recoils +2 t yr +4 +recoil-energy from 0.3 keV to 5 keV +projected +background")
                .containsPattern("mu_nu +scanned +0 +>= 0 +nothing")
                .containsPattern("solar_flux_b8 +profiled +1 +>= 0 +1 \\+- 0.12")
                .containsPattern("solar_flux_hep +fixed +1 ")
                .contains("cost: 2 cases, 10 points at which a likelihood is minimised; seed 7\n")
                .endsWith("plot chi: profile.delta_chi2 against mu_nu\n");
        assertThat(folder.toFile().list()).containsExactly("plan.yaml");
    }

    @Test
    void theMainExampleIsSound() {
        Path example = Path.of(System.getProperty("nuprobe.root"), "docs/examples/magnetic-moment-sensitivity.yaml");
        assertThat(new Shell(folder).run("check", example.toString()).fine().out())
                .contains("plot limit-against-exposure");
    }
}
