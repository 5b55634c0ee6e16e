/** What an analysis will do and what it found, as lines for people. */
package org.nuprobe.app.summary;
