/** Recoil rates: amplitudes added, squared, and folded with the moments of the flux. */
package org.nuprobe.engine.recoil;
