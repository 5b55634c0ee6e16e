/** Flavour on the way: mixing, its shared parameters, and the exact evolution of three flavours through matter. */
package org.nuprobe.toolkit.oscillation;
