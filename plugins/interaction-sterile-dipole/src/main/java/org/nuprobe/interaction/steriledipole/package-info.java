/** The interaction {@code sterile-dipole}: a magnetic moment between the known neutrinos and a heavy sterile one. */
package org.nuprobe.interaction.steriledipole;
