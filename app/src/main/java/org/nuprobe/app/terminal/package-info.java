/** What a command knows of the process it runs in. */
package org.nuprobe.app.terminal;
