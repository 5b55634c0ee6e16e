/** The source {@code pion-decay-at-rest}: protons on a target, stopped pions and their three kinds of neutrinos. */
package org.nuprobe.source.piondecayatrest;
