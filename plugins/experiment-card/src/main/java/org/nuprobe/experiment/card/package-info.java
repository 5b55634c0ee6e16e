/** An experiment that is only settings and tables: parts, an exposure, backgrounds and, if there are any, observed counts. */
package org.nuprobe.experiment.card;
