/** Regions in the plane of two scanned parameters: their contour lines by marching squares, and what must be said beside them. */
package org.nuprobe.toolkit.contour;
