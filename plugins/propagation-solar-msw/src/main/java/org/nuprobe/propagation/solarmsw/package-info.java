/** The propagation {@code solar-msw}: from electron neutrinos in the Sun to mass states at Earth. */
package org.nuprobe.propagation.solarmsw;
