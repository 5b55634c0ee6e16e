/** Experiments: regions in which a detector counts what a source makes it see, over backgrounds. No theory in here. */
package org.nuprobe.spi.experiment;
