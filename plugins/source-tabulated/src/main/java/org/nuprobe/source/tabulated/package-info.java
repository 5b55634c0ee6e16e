/** The source {@code tabulated}: a flux that a user brings as a table. */
package org.nuprobe.source.tabulated;
