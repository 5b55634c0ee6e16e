/**
 * The Standard Model on nuclei and electrons: weak mixing angle, axial part, and a choice of radiative corrections to the
 * charges of nucleons and electrons.
 */
package org.nuprobe.interaction.standardmodel;
