package org.nuprobe.spi.plugin;

/**
 * A setting that a component may read.
 *
 * @param key lower-case words with hyphens
 * @param expects what to write, {@code length}, {@code gs98 | agss09met}
 * @param fallback what holds when it is absent, as it would be written; empty when it is required
 * @param meaning one line
 */
public record Setting(String key, String expects, String fallback, String meaning) {}
