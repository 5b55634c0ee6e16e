package org.nuprobe.engine.naming;

/** Something that says how messages call it; anything else is called by its class. */
public interface Titled {
    /** Such as {@code the interaction "light-vector" of org.acme.light}. */
    String title();

    /** How messages call a component. */
    static String of(Object component) {
        return component instanceof Titled titled
                ? titled.title()
                : component.getClass().getName();
    }
}
