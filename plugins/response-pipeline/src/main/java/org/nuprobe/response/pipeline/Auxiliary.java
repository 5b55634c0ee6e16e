package org.nuprobe.response.pipeline;

import org.nuprobe.spi.detector.Axis;
import org.nuprobe.toolkit.response.ConditionalBinning;

/**
 * A second observable beside the signal, such as the shape of a pulse of light.
 *
 * @param axis its bins
 * @param binning how it is distributed in each bin of the signal
 */
record Auxiliary(Axis axis, Step<ConditionalBinning> binning) {}
