/** Rules of integration, polynomials on an interval, and a bounded memory: mathematics without physics. */
package org.nuprobe.engine.numeric;
