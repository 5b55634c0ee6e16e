/** How messages of the engine call the components of an analysis. */
package org.nuprobe.engine.naming;
