/** Finds plugins, in nuprobe itself and in extensions, and lists what they bring. */
package org.nuprobe.runtime.catalogue;
