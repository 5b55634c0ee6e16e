/** Parameters of a model, what is known of them, and the monomials that counts are made of. */
package org.nuprobe.spi.parameter;
