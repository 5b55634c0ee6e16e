/** Timings of the hot paths of the engine on the Sun shining on xenon, without any plugin. */
package org.nuprobe.benchmarks;
