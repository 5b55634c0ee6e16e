/** The source {@code supernova-background}: neutrinos of all core collapses of the past. */
package org.nuprobe.source.supernovabackground;
