package org.nuprobe.source.reactor;

import java.util.Locale;

/** The isotopes whose fission powers a reactor. */
enum Isotope {
    /** Uranium-235, split by thermal neutrons. */
    U235,
    /** Uranium-238, split by fast neutrons. */
    U238,
    /** Plutonium-239, bred from 238U. */
    PU239,
    /** Plutonium-241, bred from 239Pu. */
    PU241;

    /** Its name in settings, tables and flux components: {@code u235}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
