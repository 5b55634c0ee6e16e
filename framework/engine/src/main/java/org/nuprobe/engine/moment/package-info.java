/** The integrals over the neutrino energy, done once for a flux. */
package org.nuprobe.engine.moment;
