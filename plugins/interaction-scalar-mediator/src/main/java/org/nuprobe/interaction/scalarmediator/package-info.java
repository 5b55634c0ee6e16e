/** Exchange of a scalar or pseudoscalar boson between neutrinos and nuclei or electrons. */
package org.nuprobe.interaction.scalarmediator;
