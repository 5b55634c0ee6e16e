package org.nuprobe.target.isotopes;

import java.util.Optional;
import org.nuprobe.spi.plugin.Settings;

/**
 * Where a user may name the table of binding energies of an element.
 *
 * @param settings the settings, or a section of them
 * @param key the key there
 * @param given whether it is there
 * @param written how the whole is written
 */
record OrbitalsPlace(Settings settings, String key, boolean given, String written) {
    /** A setting of the target. */
    static OrbitalsPlace of(Settings settings, String key) {
        return new OrbitalsPlace(settings, key, settings.has(key), key + ": FILE");
    }

    /**
     * A key in a section of the target's settings.
     *
     * @param section the section, if it is there
     * @param name its key
     */
    static OrbitalsPlace inside(Optional<Settings> section, String name, Settings settings, String key) {
        String written = name + ": { " + key + ": FILE }";
        return section.map(inside -> new OrbitalsPlace(inside, key, inside.has(key), written))
                .orElse(new OrbitalsPlace(settings, name, false, written));
    }
}
