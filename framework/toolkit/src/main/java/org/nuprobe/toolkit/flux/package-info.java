/** Building blocks of fluxes: the six kinds of neutrinos under their names, and normalisations from settings. */
package org.nuprobe.toolkit.flux;
