/** Turns spectra and results into figures: which lines, which labels, which published limits over them. */
package org.nuprobe.app.chart;
