package org.nuprobe.app.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuprobe.app.command.Shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

/**
 * The sensitivities of D. Aristizabal Sierra, R. Branada, O. G. Miranda, G. Sanchez Garcia, JHEP 12 (2020) 178, from the example
 * analysis. The paper's headlines are rounded and its binning, toys and flux uncertainty are not published: hence wide factors.
 */
class MagneticMomentSensitivityTest {
    @TempDir
    private static Path folder;

    /** Limits in Bohr magnetons by the id of the case. */
    private static final Map<String, Double> LIMITS = new HashMap<>();

    @BeforeAll
    static void runTheExample() throws IOException {
        Path example = Path.of(System.getProperty("nuprobe.root"), "docs/examples/magnetic-moment-sensitivity.yaml");
        new Shell(folder)
                .run("run", example.toString(), "--out", "out", "--no-plots")
                .fine();
        List<String[]> rows = Files.readAllLines(folder.resolve("out/values.csv")).stream()
                .map(line -> line.split(",", -1))
                .toList();
        int limit = List.of(rows.get(0)).indexOf("mu_nu.upper [1]");
        rows.stream().skip(1).forEach(row -> LIMITS.put(row[0], Double.parseDouble(row[limit])));
    }

    @Test
    void fortyTonnesOfNuclearRecoilsReachTheLaboratoryBounds() {
        assertThat(limit("nuclear-recoils-known-flux-0.3-kev-25-percent-40-t-yr") / 8.0e-11)
                .isBetween(1 / 1.5, 1.5);
    }

    @Test
    void fortyTonnesOfElectronRecoilsReachTheAstrophysicalBounds() {
        assertThat(limit("electron-recoils-xenon-electron-recoils-0.3-kev-40-t-yr") / 4.0e-12)
                .isBetween(1 / 1.5, 1.5);
        assertThat(limit("electron-recoils-xenon-electron-recoils-1-kev-40-t-yr") / 4.0e-12)
                .isBetween(1 / 1.3, 1.3);
    }

    @Test
    void twoHundredTonnesInTenYearsReachOneInATrillion() {
        assertThat(limit("electron-recoils-xenon-electron-recoils-0.3-kev-2000-t-yr") / 1e-12)
                .isBetween(1 / 1.5, 1.5);
        assertThat(limit("electron-recoils-darwin-1-kev-2000-t-yr") / 1e-12).isBetween(1 / 1.5, 1.5);
    }

    /**
     * Nuclear recoils above 0.3 keV, background 25 %, from a program made apart from this one (linear interpolation of the 8B
     * table, Simpson's rule in 20 logarithmic bins up to 5 keV, the flux profiled by a bounded scalar minimisation).
     */
    @Test
    void nuclearRecoilLimitsAgreeWithASecondProgram() {
        String known = "nuclear-recoils-known-flux-0.3-kev-25-percent-";
        assertThat(limit(known + "1-t-yr")).isCloseTo(291.4e-12, withinPercentage(0.5));
        assertThat(limit(known + "40-t-yr")).isCloseTo(114.8e-12, withinPercentage(0.5));
        String fitted = "nuclear-recoils-0.3-kev-25-percent-";
        assertThat(limit(fitted + "2-percent-40-t-yr")).isCloseTo(183.5e-12, withinPercentage(0.5));
        assertThat(limit(fitted + "12-percent-40-t-yr")).isCloseTo(276.6e-12, withinPercentage(0.5));
        assertThat(limit(fitted + "12-percent-2000-t-yr")).isCloseTo(104.1e-12, withinPercentage(0.5));
    }

    @Test
    void withAKnownFluxTheLimitFallsWithTheFourthRootOfTheExposure() {
        String known = "nuclear-recoils-known-flux-0.3-kev-25-percent-";
        double ratio = limit(known + "40-t-yr") / limit(known + "2000-t-yr");
        assertThat(Math.log(ratio) / Math.log(2000. / 40)).isCloseTo(0.25, within(0.005));
    }

    @Test
    void anUncertainFluxCostsSensitivity() {
        double known = limit("nuclear-recoils-known-flux-0.3-kev-25-percent-40-t-yr");
        double two = limit("nuclear-recoils-0.3-kev-25-percent-2-percent-40-t-yr");
        double twelve = limit("nuclear-recoils-0.3-kev-25-percent-12-percent-40-t-yr");
        assertThat(known).isLessThan(two);
        assertThat(two).isLessThan(twelve);
    }

    private static double limit(String id) {
        assertThat(LIMITS).containsKey(id);
        return LIMITS.get(id);
    }
}
