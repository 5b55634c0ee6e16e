/** How neutrinos couple to photons: magnetic moments of Dirac and Majorana neutrinos, charge radii, anapole moments, millicharges. */
package org.nuprobe.interaction.electromagnetic;
