/** Particles that a neutrino and its target exchange: coupling, mass and propagator, with the settings that name them. */
package org.nuprobe.toolkit.mediator;
