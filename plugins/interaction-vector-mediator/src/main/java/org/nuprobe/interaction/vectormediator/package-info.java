/** Exchange of a vector boson between neutrinos and nuclei or electrons, light to heavy. */
package org.nuprobe.interaction.vectormediator;
