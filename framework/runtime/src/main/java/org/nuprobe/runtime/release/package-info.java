/** Official data releases: what is known of them, and how downloaded files are checked and become tables. */
package org.nuprobe.runtime.release;
