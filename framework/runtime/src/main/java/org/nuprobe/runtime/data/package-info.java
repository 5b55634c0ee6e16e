/** Tables of the data folders: finding, reading, and checking them against their documentation; and bibliographies. */
package org.nuprobe.runtime.data;
