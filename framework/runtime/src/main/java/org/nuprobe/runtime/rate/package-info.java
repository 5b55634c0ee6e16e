/** Fluxes and rates by energy, before any detector: what commands and analyses have in common. */
package org.nuprobe.runtime.rate;
