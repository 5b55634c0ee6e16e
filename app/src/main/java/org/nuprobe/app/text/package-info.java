/** Numbers, tables, CSV and JSON as text for people and for other programs. */
package org.nuprobe.app.text;
