/** Counts and recoil spectra of an analysis, its likelihood, and the units of work in which a statistic runs. */
package org.nuprobe.engine;
