/** Knows which thread is inside which extension, and gives up work that waits for an extension too long. */
package org.nuprobe.runtime.watch;
