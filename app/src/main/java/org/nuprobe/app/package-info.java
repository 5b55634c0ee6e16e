/** Where the command line starts, and the terminal it talks to. */
package org.nuprobe.app;
