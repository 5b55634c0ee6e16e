/** Matrices in flavour whose elements are parameters: coherent sums for amplitudes and for plain cross sections. */
package org.nuprobe.toolkit.flavour;
