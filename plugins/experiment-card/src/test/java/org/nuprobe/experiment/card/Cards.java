package org.nuprobe.experiment.card;

import java.nio.file.Path;
import org.nuprobe.runtime.Home;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.spi.experiment.Experiment;
import org.nuprobe.spi.experiment.Region;
import org.nuprobe.spi.experiment.Sample;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.testkit.TestBench;

/** Cards for tests: three bins, edges 2, 3, 5 and 6 keV, of a fixture detector, and 10 tonne-years. */
final class Cards {
    /** The parts of a region, to be continued. */
    static final String PARTS = "source: fixture-line, target: fixture-isotope, exposure: 10 t yr, "
            + "response: { use: fixture-detector, with: { edges: [ 2 keV, 3 keV, 5 keV, 6 keV ] } }";

    private static final Workbench WORKBENCH =
            Workbench.open(Home.at(TestBench.root()).withData(Path.of("src/test/data")));

    private Cards() {}

    /** The experiment of a card in flow YAML. */
    static Experiment experiment(String settings) {
        return WORKBENCH.component(Kind.EXPERIMENT, "{ use: experiment-card, with: { " + settings + " } }", "card");
    }

    /** The only region of a card that has the usual parts and some more settings. */
    static Region region(String more) {
        return experiment(PARTS + ", " + more).regions().get(0);
    }

    /** The counts of the only background of a card. */
    static double[] background(String section) {
        return ((Sample.Counts) region("backgrounds: [ { id: b, " + section + " } ]")
                        .backgrounds()
                        .get(0))
                .counts();
    }
}
