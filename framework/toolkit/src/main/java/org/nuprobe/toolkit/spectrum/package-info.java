/** Spectra for sources: from tables, histograms, lines and formulas, and what can be made of them. */
package org.nuprobe.toolkit.spectrum;
