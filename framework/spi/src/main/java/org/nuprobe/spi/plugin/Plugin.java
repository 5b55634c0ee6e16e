package org.nuprobe.spi.plugin;

/** The one service type: a jar {@code provides} it and registers what it brings. It needs a public constructor without arguments. */
@FunctionalInterface
public interface Plugin {
    /** Registers the components of this jar; it does nothing else. */
    void register(Registrar registrar);
}
