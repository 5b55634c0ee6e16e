package org.nuprobe.spi.experiment;

import java.util.List;
import org.nuprobe.spi.parameter.Parametrised;

/** A measurement: one or more regions. Its parameters are those of its normalisations; the parts of a region declare their own. */
@FunctionalInterface
public interface Experiment extends Parametrised {
    /** The regions, at least one. */
    List<Region> regions();
}
