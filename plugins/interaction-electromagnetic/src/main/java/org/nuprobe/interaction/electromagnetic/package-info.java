/** Magnetic moments of neutrinos, one for all flavours or one for each. */
package org.nuprobe.interaction.electromagnetic;
