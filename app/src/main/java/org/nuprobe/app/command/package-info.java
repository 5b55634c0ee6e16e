/** The commands, one class each: {@code run}, {@code check}, {@code plugins}, {@code describe}, {@code cite}, {@code events}, {@code spectrum}. */
package org.nuprobe.app.command;
