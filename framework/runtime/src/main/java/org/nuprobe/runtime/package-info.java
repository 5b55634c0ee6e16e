/** The way in: open a workbench on a home, read a document, check it, run it. */
package org.nuprobe.runtime;
