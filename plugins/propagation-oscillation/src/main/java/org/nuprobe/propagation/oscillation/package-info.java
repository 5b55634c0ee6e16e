/** The propagations {@code vacuum-oscillation}, {@code matter-oscillation} and {@code earth-oscillation}. */
package org.nuprobe.propagation.oscillation;
