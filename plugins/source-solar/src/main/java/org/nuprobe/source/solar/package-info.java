/** The source {@code solar}: electron neutrinos from the pp chains and the CNO cycle. */
package org.nuprobe.source.solar;
