/** The journal of finished units: what a run leaves when it is interrupted, and what machines that share a run hand over. */
package org.nuprobe.runtime.journal;
