package org.nuprobe.runtime;

import java.util.List;
import org.nuprobe.runtime.result.RegionSummary;
import org.nuprobe.spi.experiment.Region;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Run;

/** What a planned case computes. */
interface Task {
    /** Computes; long work goes through the run. */
    Result result(Run run);

    /** The regions in which it counts; none for a curve. */
    default List<Region> regions() {
        return List.of();
    }

    /** What it expects in these regions. */
    default List<RegionSummary> counts(Point point) {
        return List.of();
    }

    /** The energies of its curve as they were asked for; none for a judgement. */
    default double[] energies() {
        return new double[0];
    }

    /** The values and the columns {@code table.column} that a curve will have; none for a judgement, whose statistic decides. */
    default List<String> names() {
        return List.of();
    }
}
