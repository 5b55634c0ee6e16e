package org.nuprobe.app.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.app.command.Shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

final class SolarRatesTest {
    private static final String FREE_ELECTRONS = "{use: xenon, with: {electrons: free}}";

    @TempDir
    private Path folder;

    /**
     * Recoils of natural xenon per tonne-year above a threshold, from a calculation made apart from this program: 8B flux 5.46e6 (N.
     * Vinyoles et al., Astrophys. J. 835 (2017) 202), shape of W. T. Winter et al., Phys. Rev. C 73 (2006) 025503, tree-level
     * charges, Helm form factor of Lewin and Smith. The last one depends on how the shape is interpolated near its end.
     */
    @ParameterizedTest
    @CsvSource({
        "0, 973.5, 1",
        "0.1, 776.9, 1",
        "0.3, 499.0, 1",
        "0.5, 320.9, 1",
        "0.7, 203.8, 1",
        "1, 99.6, 1",
        "1.5, 26.1, 1",
        "2, 5.16, 1",
        "3, 0.034, 5"
    })
    void b8RecoilsOfXenon(String threshold, double events, double percent) {
        double counted = events(
                "--component", "b8", "--target", "xenon", "--channel", "nuclear", "--threshold", threshold + " keV");
        assertThat(counted).isCloseTo(events, withinPercentage(percent));
    }

    /**
     * pp neutrinos on free electrons of xenon, 2-30 keV: 5900 events in 14 tonnes and 5 years (L. Baudis et al., JCAP 01 (2014)
     * 044), 84.3 per tonne-year. With two flavours the survival probability at low energy is 1 - sin^2(2 theta_12)/2 = 0.574.
     */
    @Test
    void ppElectronRecoilsOfXenonWithTwoFlavours() {
        assertThat(ppElectrons("--set", "sin2_theta13=0")).isCloseTo(84.3, withinPercentage(1));
    }

    /** The third flavour lowers the survival probability by c13^4 to 0.55, and the rate with it. */
    @Test
    void ppElectronRecoilsOfXenonWithThreeFlavours() {
        assertThat(ppElectrons()).isCloseTo(84.3, withinPercentage(4));
        assertThat(ppElectrons() / ppElectrons("--set", "sin2_theta13=0")).isBetween(0.96, 0.98);
    }

    private double ppElectrons(String... more) {
        List<String> options = new ArrayList<>(List.of(
                "--component",
                "pp",
                "--target",
                FREE_ELECTRONS,
                "--channel",
                "electron",
                "--threshold",
                "2 keV",
                "--upper",
                "30 keV"));
        options.addAll(List.of(more));
        return events(options.toArray(String[]::new));
    }

    private double events(String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("events", "--source", "solar", "--exposure", "1 t yr", "--format", "csv"));
        arguments.addAll(List.of(options));
        List<String> lines =
                new Shell(folder).run(arguments.toArray(String[]::new)).fine().lines();
        return Double.parseDouble(lines.get(lines.size() - 1).replace("total,", ""));
    }
}
