package org.nuprobe.app.validation;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuprobe.engine.Prediction;
import org.nuprobe.engine.RegionCounts;
import org.nuprobe.runtime.Home;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.spi.experiment.Experiment;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.unit.Dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

/**
 * The first observation of coherent scattering, D. Akimov et al. (COHERENT), Science 357 (2017) 1123: 173 events are expected
 * between 6 and 30 photoelectrons, with 28 % uncertainty, and 142 are left when the steady state is taken away, 6 of them neutrons.
 */
class CoherentCsi2017Test {
    private static final Workbench WORKBENCH = Workbench.open(Home.at(Path.of(System.getProperty("nuprobe.root"))));

    /** Two photoelectrons a bin, 6 to 30. */
    private static final String TWELVE_BINS =
            "response: { with: { bins: 12 } }, backgrounds: [], observed: [ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 ]";

    /**
     * From a calculation made apart from this program: the midpoint rule in recoil and neutrino energy, Klein-Nystrand form factor,
     * tree-level charges, Poisson probabilities, efficiency at n + 1/2.
     */
    private static final double[] BY_HAND = {
        10.6634, 18.1978, 25.2208, 27.4161, 24.556, 19.7148, 15.12, 11.4567, 8.6908, 6.6134, 5.0339, 3.8182
    };

    @Test
    void theStandardModelExpectsAsManyEventsAsPublished() {
        RegionCounts counts = counts("", Point.INITIAL);

        assertThat(RegionCounts.sum(counts.totalSignal()))
                .isBetween(170.0, 185.0)
                .isCloseTo(173, withinPercentage(5));
        assertThat(counts.backgrounds().get("steady-state")).containsExactly(405);
        assertThat(counts.backgrounds().get("beam-neutrons")).containsExactly(6);
    }

    @Test
    void flavoursAndPhotoelectronsAgreeWithASecondProgram() {
        RegionCounts counts = counts(TWELVE_BINS, Point.INITIAL);

        assertThat(RegionCounts.sum(counts.signal().get("numu"))).isCloseTo(33.5639, withinPercentage(0.01));
        assertThat(RegionCounts.sum(counts.signal().get("nue"))).isCloseTo(58.2818, withinPercentage(0.01));
        assertThat(RegionCounts.sum(counts.signal().get("numubar"))).isCloseTo(84.6562, withinPercentage(0.01));
        for (int bin = 0; bin < BY_HAND.length; bin++) {
            assertThat(counts.totalSignal()[bin]).as("bin " + bin).isCloseTo(BY_HAND[bin], withinPercentage(0.02));
        }
    }

    /** Each bin of the residual has about a twelfth of the variance 547 + 405. */
    @Test
    void theSpectrumFitsThePublishedResidual() {
        DataTable figure = WORKBENCH.table("detectors/coherent-csi-2017-residual.csv");
        double[] photoelectrons = figure.column("photoelectrons", Dimension.NUMBER);
        double[] residual = figure.column("residual", Dimension.NUMBER);
        double[] expected = counts(TWELVE_BINS, Point.INITIAL).totalSignal();
        double chi2 = 0;
        double sum = 0;
        for (int row = 0; row < residual.length; row++) {
            int bin = (int) Math.floor((photoelectrons[row] - 6) / 2);
            if (bin >= 0 && bin < expected.length) {
                double distance = residual[row] - expected[bin];
                chi2 += distance * distance * 12 / (547 + 405);
                sum += residual[row];
            }
        }

        assertThat(sum).isCloseTo(547 - 405, within(3.0));
        assertThat(chi2).isLessThan(21);
    }

    /** The rate at 8.78 +- 1.66 % in the second program: about a quarter less, and a fifth more. */
    @Test
    void theErrorOfTheQuenchingFactorMovesTheRateByAFifth() {
        double below = RegionCounts.sum(counts("", quenching(0.0712)).totalSignal());
        double above = RegionCounts.sum(counts("", quenching(0.1044)).totalSignal());

        assertThat(below).isCloseTo(136.169, withinPercentage(0.01));
        assertThat(above).isCloseTo(209.079, withinPercentage(0.01));
    }

    private static Point quenching(double factor) {
        return (Parameter parameter) -> parameter.id().equals("csi_quenching_factor") ? factor : parameter.initial();
    }

    private static RegionCounts counts(String settings, Point point) {
        Experiment experiment = WORKBENCH.component(
                Kind.EXPERIMENT, "{ use: coherent-csi-2017, with: { " + settings + " } }", "the validation");
        Interaction standardModel = WORKBENCH.component(Kind.INTERACTION, "standard-model", "the validation");
        return Prediction.of(List.of(experiment), List.of(standardModel))
                .counts(point)
                .get(0);
    }
}
