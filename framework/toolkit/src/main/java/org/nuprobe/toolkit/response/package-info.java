/**
 * From a true energy to bins of observed energy: sharp or Gaussian bins, efficiencies, and the energies between which the
 * result is smooth.
 */
package org.nuprobe.toolkit.response;
