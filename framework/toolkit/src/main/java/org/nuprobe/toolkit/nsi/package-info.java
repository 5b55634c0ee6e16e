/**
 * Non-standard neutrino interactions (NSI) as an interaction and a propagation share them: which parameters there are, and
 * the Hermitian matrices in flavour that they make.
 */
package org.nuprobe.toolkit.nsi;
