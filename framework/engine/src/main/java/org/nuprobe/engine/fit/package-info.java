/** The minimum of a smooth function inside bounds. */
package org.nuprobe.engine.fit;
