/** Stands between the framework and the components of extensions: what they do wrong is reported by their name. */
package org.nuprobe.runtime.guard;
