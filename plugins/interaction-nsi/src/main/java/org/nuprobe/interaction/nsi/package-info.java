/** Non-standard interactions (NSI): Hermitian matrices of couplings in flavour, for u and d quarks and for electrons. */
package org.nuprobe.interaction.nsi;
