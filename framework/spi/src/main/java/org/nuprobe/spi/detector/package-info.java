/** What a detector makes of a recoil: the bins in which it is seen, and with which probability. */
package org.nuprobe.spi.detector;
