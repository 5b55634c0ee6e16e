/** Runs the packaged app as a user does: in a process of its own, on the module path. */
package org.nuprobe.app.integration;
