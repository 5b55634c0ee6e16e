/** Who declared which parameter, and points that answer for nothing else. */
package org.nuprobe.engine.declared;
