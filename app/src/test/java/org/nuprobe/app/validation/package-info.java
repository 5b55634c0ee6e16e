/** Compares rates with published ones and with calculations made apart from this program. */
package org.nuprobe.app.validation;
