package org.nuprobe.spi.plugin;

/** What a component may ask for when it is made. */
public interface Context {
    /** The settings under {@code with:} of this component. */
    Settings settings();

    /** Tables from the user's folder and from the data folder. */
    Data data();

    /**
     * The component that the setting {@code key} names, as {@code key: id} or {@code key: { use: id, with: {...} }}.
     *
     * @param fallbackId the id when the setting is absent
     */
    <T> T component(Kind<T> kind, String key, String fallbackId);

    /** The component that the setting {@code key} names; it is an error when the setting is absent. */
    <T> T component(Kind<T> kind, String key);

    /** This context for a section of the settings, such as one region of a card. */
    Context within(Settings section);
}
