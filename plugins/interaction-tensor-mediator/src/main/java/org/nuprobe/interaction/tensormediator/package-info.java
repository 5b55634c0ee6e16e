/** Tensor interactions of neutrinos with nuclei and electrons, light to heavy. */
package org.nuprobe.interaction.tensormediator;
