/** Text that people write, with the place of every word, and the errors that tell them where. */
package org.nuprobe.runtime.input;
