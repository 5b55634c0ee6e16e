/** How neutrinos scatter: amplitudes in channels that the framework squares, or plain cross sections. */
package org.nuprobe.spi.interaction;
