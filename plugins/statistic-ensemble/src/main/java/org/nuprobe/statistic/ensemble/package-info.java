/** Statistics about another statistic, which judges many toy experiments: how its numbers spread, and how often it is right. */
package org.nuprobe.statistic.ensemble;
