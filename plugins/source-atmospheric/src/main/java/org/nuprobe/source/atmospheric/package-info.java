/** The source {@code atmospheric}: neutrinos from cosmic rays in the atmosphere. */
package org.nuprobe.source.atmospheric;
