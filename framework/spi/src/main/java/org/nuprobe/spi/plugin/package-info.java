/** The roof: how a jar says what it brings, and what a component may ask for when it is made. */
package org.nuprobe.spi.plugin;
