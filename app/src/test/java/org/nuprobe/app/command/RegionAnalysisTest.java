package org.nuprobe.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** An analysis that scans two parameters, from file to figure. */
final class RegionAnalysisTest {
    private static final String REGIONS = """
            format: 1
            analyses:
              - id: sns
                vary: { exposure: [ 10 kg yr, 20 kg yr ] }
                experiments:
                  - use: experiment-card
                    with:
                      region: sns
                      source: coherent-csi-2021
                      target: csi
                      response: { use: recoil-energy, with: { recoil: nuclear, threshold: 5 keV, upper: 60 keV, bins: 3 } }
                      exposure: ${exposure}
                      backgrounds: [ { id: steady, counts: [ 40, 30, 30 ] } ]
                interactions: [ standard-model, { use: nsi, with: { couplings: [ eps_ee_u, eps_ee_d ] } } ]
                parameters:
                  eps_ee_u: { scan: { from: -0.3, to: 0.6, points: 13 } }
                  eps_ee_d: { scan: { from: -0.3, to: 0.6, points: 13 } }
                statistic: { use: likelihood-ratio, with: { contours: [ 68.27 %, 95 % ], data: asimov } }
            plots:
              - file: bands
                x: eps_ee_u
                y: eps_ee_d
                regions: all
                names: { 10 kg yr: small, 20 kg yr: large }
                overlay: { table: published.csv, x: up, y: down }
              - { file: lines, x: eps_ee_d, y: eps_ee_u, regions: { confidence: 95 %, fill: false, best-fit: false } }
            """;

    @TempDir
    private Path folder;

    @Test
    void regionsAreWrittenAndDrawn() throws IOException {
        Shell shell = new Shell(folder);
        shell.write("published.csv", "label,up [1],down [1]\nOthers,-0.3,0.26\nOthers,0.3,-0.25\nA point,0.1,0.1\n");
        shell.write("nsi.yaml", REGIONS);
        String out = shell.run("run", "nsi.yaml").fine().out();

        assertThat(out)
                .contains("the region at 95 % CL is cut by the edge of the scan at eps_ee_u = -0.3")
                .contains("contours: Delta chi2 = 2.296 at 68.27 % CL, 5.991 at 95 % CL, 2 degrees of freedom");
        try (var files = Files.walk(folder.resolve("out/nsi/tables"))) {
            assertThat(files.filter(file -> file.endsWith("contours.csv")))
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(Files.readAllLines(file).get(0))
                            .isEqualTo("confidence [1],line [1],closed [1],eps_ee_u [1],eps_ee_d [1]"));
        }
        assertThat(folder.resolve("out/nsi/bands.svg"))
                .content()
                .contains(
                        "aria-label=\"small, 95 % CL\"",
                        "aria-label=\"large, 68.27 % CL\"",
                        "aria-label=\"best fit\"",
                        "aria-label=\"Others\"",
                        "aria-label=\"A point\"",
                        "fill-opacity=\"0.22\"");
        assertThat(folder.resolve("out/nsi/lines.svg"))
                .content()
                .contains("aria-label=\"exposure 10 kg yr\"")
                .doesNotContain("best fit", "fill-opacity=\"0.22\"");
    }
}
