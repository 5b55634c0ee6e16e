/** Neutrinos on their way: spectra, flavour states, and the sources and propagations that make them. */
package org.nuprobe.spi.flux;
