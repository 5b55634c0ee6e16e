package org.nuprobe.app.validation;

import java.nio.file.Path;
import java.util.List;
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

/** What the Standard Model expects in an experiment that is a preset. */
final class Cards {
    private static final Workbench WORKBENCH = Workbench.open(Home.at(Path.of(System.getProperty("nuprobe.root"))));

    private Cards() {}

    /** The preset with more settings, without braces. */
    static Experiment experiment(String id, String settings) {
        return WORKBENCH.component(
                Kind.EXPERIMENT, "{ use: " + id + ", with: { " + settings + " } }", "the validation");
    }

    /** The counts of its only region. */
    static RegionCounts counts(String id, String settings, Point point) {
        Interaction standardModel = WORKBENCH.component(Kind.INTERACTION, "standard-model", "the validation");
        return Prediction.of(List.of(experiment(id, settings)), List.of(standardModel))
                .counts(point)
                .get(0);
    }

    /** The events of the signal as the preset stands. */
    static double signal(String id) {
        return signal(id, "");
    }

    /** The events of the signal with more settings. */
    static double signal(String id, String settings) {
        return RegionCounts.sum(counts(id, settings, Point.INITIAL).totalSignal());
    }

    /** The observed counts of its only region. */
    static double[] observed(String id, String settings) {
        return experiment(id, settings).regions().get(0).observed().orElseThrow();
    }

    static DataTable table(String path) {
        return WORKBENCH.table(path);
    }

    /** The point at which one parameter has another value. */
    static Point at(String id, double value) {
        return (Parameter parameter) -> parameter.id().equals(id) ? value : parameter.initial();
    }
}
