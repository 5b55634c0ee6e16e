/** Projects for plugins of one's own, ready to build and test. */
package org.nuprobe.app.project;
