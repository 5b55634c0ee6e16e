package org.nuprobe.spi.plugin;

/** Takes what a plugin brings. */
public interface Registrar {
    /**
     * Registers a component.
     *
     * @param kind what it is
     * @param id lower-case words with hyphens, unique within its kind
     * @param description what {@code nuprobe describe} and {@code nuprobe cite} print, and the settings it may read
     * @param factory makes one from its settings
     */
    <T> void add(Kind<T> kind, String id, Description description, Factory<? extends T> factory);

    /** Registers a component that reads no settings and describes itself by its parameters alone. */
    default <T> void add(Kind<T> kind, String id, Factory<? extends T> factory) {
        add(kind, id, Description.of(""), factory);
    }
}
