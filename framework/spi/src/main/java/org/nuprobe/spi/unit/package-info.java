/** Units, dimensions and physical constants: one natural-unit system inside, dimensioned text at the edge. */
package org.nuprobe.spi.unit;
