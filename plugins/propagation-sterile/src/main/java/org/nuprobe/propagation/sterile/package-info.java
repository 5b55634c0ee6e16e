/** The propagation {@code sterile-oscillation}: three active neutrinos and a light sterile one. */
package org.nuprobe.propagation.sterile;
