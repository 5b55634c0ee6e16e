/** For plugin authors: where components come from in a test. */
package org.nuprobe.testkit;
