/** Expected counts as polynomials in the couplings, and -2 ln L of counts with exact derivatives. */
package org.nuprobe.engine.likelihood;
