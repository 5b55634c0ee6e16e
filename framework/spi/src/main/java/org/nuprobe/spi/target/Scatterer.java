package org.nuprobe.spi.target;

/** What recoils: a nucleus or the electrons of an atom. */
public sealed interface Scatterer permits Nucleus, Electrons {
    /** For tables and messages: {@code Xe132}, {@code electrons of Xe}. */
    String name();

    /** The mass M of what recoils, in kinematics such as q^2 = 2 M T: the nucleus, or one electron. */
    double mass();
}
