/** The Standard Model on nuclei and electrons, with a choice of radiative corrections to the charges of the nucleons. */
package org.nuprobe.interaction.standardmodel;
