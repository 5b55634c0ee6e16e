/** Integrals of functions over an interval, to a stated accuracy. */
package org.nuprobe.toolkit.quadrature;
