package org.nuprobe.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Analyses that ask for fluxes and spectra, from file to folder. */
final class CurveAnalysisTest {
    private static final String FLUX = """
            format: 1
            title: The Sun
            flux: { source: solar, components: [ be7, b8 ], from: 0.1 MeV, to: 10 MeV, points: 20 }
            plots:
              - { file: flux, x: flux.energy, y: [ flux.be7, flux.b8 ], scale: log, names: { b8: Boron } }
              - { file: total, x: flux.energy, y: flux.*, scale: log, range: { x: { from: 1 MeV } } }
            """;
    private static final String SPECTRUM = """
            format: 1
            analyses:
              - id: xe
                vary: { mu-nu: [ 0, 3e-11 ] }
                spectrum: { source: solar, components: b8, target: xenon, channel: nuclear, from: 0.3 keV, to: 3 keV, points: 10 }
                interactions: [ standard-model, magnetic-moment ]
                parameters: { mu_nu: { value: "${mu-nu}" } }
            plots:
              - { file: rate, x: spectrum.recoil, y: spectrum.total, scale: log }
              - { file: ratio, x: spectrum.recoil, y: spectrum.total, relative-to: { mu-nu: 0 } }
            """;

    @TempDir
    private Path folder;

    @Test
    void aFluxIsPrintedWrittenAndDrawn() throws IOException {
        shell().write("sun.yaml", FLUX);
        String out = shell().run("run", "sun.yaml").fine().out();

        assertThat(out)
                .startsWith("The Sun\n\nanalysis\n  Lines are not in the table flux: the table flux-lines has them")
                .containsPattern("neutrinos.be7 \\[1/\\(cm\\^2 s\\)\\] +4.930e9 +neutrinos from 0.1 MeV to 10 MeV, be7")
                .contains("tables/ (2 files)");
        assertThat(Files.readAllLines(folder.resolve("out/sun/tables/analysis/flux.csv"))
                        .get(0))
                .isEqualTo("energy [MeV],total [1/(cm^2 s MeV)],be7 [1/(cm^2 s MeV)],b8 [1/(cm^2 s MeV)]");
        List<String> lines = Files.readAllLines(folder.resolve("out/sun/tables/analysis/flux-lines.csv"));
        assertThat(lines.get(0)).isEqualTo("energy [MeV],total [1/(cm^2 s)],be7 [1/(cm^2 s)],b8 [1/(cm^2 s)]");
        assertThat(lines).hasSize(3);
        assertThat(folder.resolve("out/sun/result.json")).content().contains("\"regions\" : [ ]", "flux-lines");
    }

    @Test
    void strokesAreNamedOnTheAxisAndLinesInTheLegend() {
        shell().write("sun.yaml", FLUX);
        shell().run("run", "sun.yaml").fine();

        assertThat(folder.resolve("out/sun/flux.svg"))
                .content()
                .contains("aria-label=\"$^{7}$Be\"", "aria-label=\"Boron\"", "aria-label=\"Energy [MeV]\"")
                .contains("aria-label=\"Flux [1/(cm$^{2}$ s MeV)], strokes [1/(cm$^{2}$ s)]\"");
        assertThat(folder.resolve("out/sun/total.svg")).content().contains("aria-label=\"total\"");
    }

    @Test
    void aPlanNamesTheCurveAndItsEnergies() {
        shell().write("xe.yaml", SPECTRUM);
        assertThat(shell().run("check", "xe.yaml").fine().out())
                .contains("xe (2 cases, 10 energies each)\n")
                .contains("  mu-nu: 0 | 3e-11\n")
                .contains("  spectrum from 0.3 keV to 3 keV\n")
                .containsPattern("mu_nu +fixed +0 +>= 0")
                .containsPattern("solar_flux_b8 +fixed +1 ")
                .contains("(this is the first case, xe-0)")
                .contains("cost: 2 cases, 20 energies of fluxes and spectra; seed 1\n")
                .endsWith("plot ratio: spectrum.total against spectrum.recoil\n");
    }

    @Test
    void theSpectrumOfAnAnalysisIsThatOfTheCommand() throws IOException {
        shell().write("xe.yaml", SPECTRUM);
        shell().run("run", "xe.yaml").fine();
        List<String> table = Files.readAllLines(folder.resolve("out/xe/tables/xe-3e-11/spectrum.csv"));
        List<String> quick = shell().run(
                        "spectrum",
                        "--source",
                        "solar",
                        "--component",
                        "b8",
                        "--propagation",
                        "none",
                        "--target",
                        "xenon",
                        "--channel",
                        "nuclear",
                        "--interaction",
                        "standard-model",
                        "--interaction",
                        "magnetic-moment",
                        "--set",
                        "mu_nu=3e-11",
                        "--from",
                        "0.3 keV",
                        "--to",
                        "3 keV",
                        "--points",
                        "10",
                        "--format",
                        "csv")
                .fine()
                .lines();

        assertThat(table).hasSameSizeAs(quick);
        for (int k = 1; k < table.size(); k++) {
            double expected = Double.parseDouble(quick.get(k).split(",")[1]);
            assertThat(Double.parseDouble(table.get(k).split(",")[1])).isCloseTo(expected, within(1e-9 * expected));
        }
    }

    @Test
    void aRatioIsNamedAfterWhatItIsTakenTo() {
        shell().write("xe.yaml", SPECTRUM);
        shell().run("run", "xe.yaml").fine();

        assertThat(folder.resolve("out/xe/ratio.svg"))
                .content()
                .contains(
                        "aria-label=\"Ratio to $\\mu_{\\nu}$ = 0\"",
                        "aria-label=\"$\\mu_{\\nu}$ = $3\\times 10^{-11}$\"");
        assertThat(folder.resolve("out/xe/rate.svg")).content().contains("aria-label=\"Spectrum [1/(t yr keV)]\"");
    }

    @Test
    void aColumnThatThereIsNotIsFoundBeforeAnythingIsComputed() {
        shell().write("sun.yaml", FLUX.replace("flux.be7", "flux.be8"));
        Shell.Answer answer = shell().run("run", "sun.yaml");

        assertThat(answer.err())
                .startsWith("sun.yaml:5:5: the plot \"flux\" wants \"flux.be8\", which no flux or spectrum has\n")
                .contains("did you mean");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void whatACurveIsMadeOfIsCited() {
        shell().write("sun.yaml", FLUX);
        assertThat(shell().run("cite", "sun.yaml").fine().out()).contains("Vinyoles:2016djt", "Winter:2004kf");
    }

    private Shell shell() {
        return new Shell(folder);
    }
}
