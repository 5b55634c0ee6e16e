package org.nuprobe.runtime.catalogue;

import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.nuprobe.runtime.data.Sha256;
import org.nuprobe.spi.plugin.Plugin;

/** Finds out where a plugin class comes from. */
final class Origins {
    /** The module that every plugin requires, itself or through the toolkit. */
    static final String SPI = "org.nuprobe.spi";

    /** The module that passes the SPI on, and comes out with it under one version. */
    private static final String TOOLKIT = "org.nuprobe.toolkit";

    private Origins() {}

    /** The origin of a plugin that is loaded. */
    static Origin of(Class<?> plugin, String extension) {
        String location = location(plugin);
        Module module = plugin.getModule();
        if (!module.isNamed()) {
            Path file = Path.of(location).getFileName();
            return new Origin(
                    file == null ? plugin.getName() : file.toString(),
                    "",
                    location,
                    "",
                    extension,
                    sha256(location, extension));
        }
        ModuleDescriptor descriptor = module.getDescriptor();
        return new Origin(
                descriptor.name(),
                descriptor.rawVersion().orElse(""),
                location,
                compiledAgainst(descriptor).map(Object::toString).orElse(""),
                extension,
                sha256(location, extension));
    }

    /**
     * The version of the SPI that a module was compiled against. What javac writes into a module names only what the module itself
     * requires: one that has the SPI through {@code requires org.nuprobe.toolkit} tells the version of the toolkit instead.
     */
    static Optional<ModuleDescriptor.Version> compiledAgainst(ModuleDescriptor descriptor) {
        return compiledAgainst(descriptor, SPI).or(() -> compiledAgainst(descriptor, TOOLKIT));
    }

    private static Optional<ModuleDescriptor.Version> compiledAgainst(ModuleDescriptor descriptor, String module) {
        return descriptor.requires().stream()
                .filter(requires -> requires.name().equals(module))
                .findFirst()
                .flatMap(ModuleDescriptor.Requires::compiledVersion);
    }

    /** The version of the SPI that is running, if it is a module. */
    static Optional<ModuleDescriptor.Version> running() {
        ModuleDescriptor descriptor = Plugin.class.getModule().getDescriptor();
        return descriptor == null ? Optional.empty() : descriptor.version();
    }

    private static String sha256(String location, String extension) {
        return extension.isEmpty() || !Files.isRegularFile(Path.of(location)) ? "" : Sha256.of(Path.of(location));
    }

    private static String location(Class<?> plugin) {
        CodeSource source = plugin.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return plugin.getName();
        }
        try {
            URI uri = source.getLocation().toURI();
            return "file".equals(uri.getScheme()) ? Path.of(uri).toString() : uri.toString();
        } catch (URISyntaxException e) {
            return source.getLocation().toString();
        }
    }
}
