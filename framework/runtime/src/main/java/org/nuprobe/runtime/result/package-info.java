/** What a run found, where it came from, and the files that hold it. */
package org.nuprobe.runtime.result;
