/** What a statistical method works with: a likelihood, a scan, work units, and results. It sees no physics. */
package org.nuprobe.spi.statistics;
