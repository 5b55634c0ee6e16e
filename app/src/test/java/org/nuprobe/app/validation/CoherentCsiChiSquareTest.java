package org.nuprobe.app.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuprobe.engine.Choice;
import org.nuprobe.engine.PoissonLikelihood;
import org.nuprobe.engine.Prediction;
import org.nuprobe.runtime.Home;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.spi.experiment.Experiment;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.statistics.Dataset;
import org.nuprobe.spi.statistics.Fit;
import org.nuprobe.spi.unit.Dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The chi-squares by which the literature judges COHERENT CsI 2017. */
class CoherentCsiChiSquareTest {
    private static final Workbench WORKBENCH = Workbench.open(Home.at(Path.of(System.getProperty("nuprobe.root"))));

    /** One bin: 142 events are left, 6 of them neutrons, with the variance 142 + 2*405 + 6. */
    private static final String LITERATURE = "signal-uncertainty: 28 %, observed: [ 142 ], variances: [ 958 ], "
            + "backgrounds: [ { id: beam-neutrons, counts: [ 6 ], uncertainty: 25 % } ]";

    /** {@code [N - (1 + a) T - (1 + b) B]^2/sigma^2 + (a/0.28)^2 + (b/0.25)^2}, and its minimum over a and b in closed form. */
    @Test
    void oneBinGivesTheChiSquareOfTheLiterature() {
        PoissonLikelihood likelihood = likelihood("coherent-csi-2017", LITERATURE);
        assertThat(likelihood.parameters())
                .extracting(Parameter::id)
                .containsExactly("coherent_csi_2017_beam_neutrons", "coherent_csi_2017_signal");
        double theory = likelihood.expected(new double[] {0, 1})[0];
        Dataset data = likelihood.observed().orElseThrow();

        double a = -0.2;
        double b = 0.1;
        double direct =
                Math.pow(142 - (1 + a) * theory - (1 + b) * 6, 2) / 958 + Math.pow(a / 0.28, 2) + Math.pow(b / 0.25, 2);
        assertThat(likelihood.value(data, new double[] {1 + b, 1 + a})).isCloseTo(direct, within(1e-11));

        double spread = 958 + Math.pow(0.28 * theory, 2) + Math.pow(0.25 * 6, 2);
        Fit fit = likelihood.fit(data, likelihood.start(), new boolean[2]);
        assertThat(fit.converged()).as(fit.statement()).isTrue();
        assertThat(fit.value()).isCloseTo(Math.pow(142 - theory - 6, 2) / spread, within(1e-11));
        assertThat(fit.point()[1] - 1).isCloseTo(0.28 * 0.28 * theory * (142 - theory - 6) / spread, within(1e-9));
    }

    @Test
    void theBinnedResidualIsThatOfTheFigure() {
        PoissonLikelihood likelihood = likelihood("coherent-csi-2017-residual", "");
        DataTable figure = WORKBENCH.table("detectors/coherent-csi-2017-residual.csv");
        double[] photoelectrons = figure.column("photoelectrons", Dimension.NUMBER);
        double[] residual = figure.column("residual", Dimension.NUMBER);
        double[] observed = likelihood.observed().orElseThrow().counts();
        double[] expected = likelihood.expected(likelihood.start());
        double chi2 = 0;
        for (int bin = 0; bin < 12; bin++) {
            assertThat(photoelectrons[bin + 3]).isEqualTo(7 + 2 * bin);
            assertThat(observed[bin]).isEqualTo(residual[bin + 3]);
            chi2 += Math.pow(observed[bin] - expected[bin], 2) / (observed[bin] + 2 * 405 / 12.0);
        }
        Dataset data = likelihood.observed().orElseThrow();
        assertThat(likelihood.value(data, likelihood.start())).isCloseTo(chi2, within(1e-11));
        Fit fit = likelihood.fit(data, likelihood.start(), new boolean[2]);
        assertThat(fit.converged()).as(fit.statement()).isTrue();
        assertThat(fit.value()).isLessThan(chi2).isBetween(2.0, 24.0);
    }

    /** With the normalisations of the card alone: the flux of the source stays where it is. */
    private static PoissonLikelihood likelihood(String id, String settings) {
        Experiment experiment = WORKBENCH.component(
                Kind.EXPERIMENT, "{ use: " + id + ", with: { " + settings + " } }", "the validation");
        Interaction standardModel = WORKBENCH.component(Kind.INTERACTION, "standard-model", "the validation");
        List<Choice> choices = new ArrayList<>();
        experiment.parameters().forEach(parameter -> choices.add(Choice.free(parameter)));
        return PoissonLikelihood.of(Prediction.of(List.of(experiment), List.of(standardModel)), choices);
    }
}
