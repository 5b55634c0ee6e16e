package org.nuprobe.spi.plugin;

/**
 * Makes a component from its settings.
 *
 * @param <T> what it makes
 */
@FunctionalInterface
public interface Factory<T> {
    /**
     * Makes the component; it must be immutable.
     *
     * @throws RuntimeException from {@link Settings#invalid} when a setting does not fit
     */
    T create(Context context);
}
