/** Rates without an analysis file: one source, one target, one channel, some interactions. */
package org.nuprobe.app.rate;
