/** Numbers that were right once, as files that a human moves into place. */
package org.nuprobe.testkit.golden;
