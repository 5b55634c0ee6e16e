/** The source {@code reactor}: electron antineutrinos from fission and from neutron capture in one or more cores. */
package org.nuprobe.source.reactor;
