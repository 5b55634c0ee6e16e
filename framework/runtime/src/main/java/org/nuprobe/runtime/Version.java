package org.nuprobe.runtime;

import java.lang.module.ModuleDescriptor;

/** The version of nuprobe. */
final class Version {
    private Version() {}

    /** As the module says; {@code development} when it does not. */
    static String text() {
        ModuleDescriptor descriptor = Version.class.getModule().getDescriptor();
        return descriptor == null ? "development" : descriptor.rawVersion().orElse("development");
    }
}
