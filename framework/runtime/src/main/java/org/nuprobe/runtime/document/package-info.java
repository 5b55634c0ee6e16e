/** Analysis documents: what a user wants to know, before any plugin is asked. */
package org.nuprobe.runtime.document;
