package org.nuprobe.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.InvalidModuleDescriptorException;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.nuprobe.spi.plugin.Plugin;

/** What a jar says of its plugins before it is loaded. */
final class PluginJar {
    private static final String SERVICES = "META-INF/services/" + Plugin.class.getName();

    private PluginJar() {}

    /** The classes that a jar provides as plugins; none if it cannot be read. */
    static Set<String> providers(Path jar) throws IOException {
        Set<String> providers = new LinkedHashSet<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry descriptor = zip.getEntry("module-info.class");
            if (descriptor != null) {
                try (InputStream in = zip.getInputStream(descriptor)) {
                    ModuleDescriptor.read(in).provides().stream()
                            .filter(provided -> provided.service().equals(Plugin.class.getName()))
                            .forEach(provided -> providers.addAll(provided.providers()));
                }
            }
            ZipEntry services = zip.getEntry(SERVICES);
            if (services != null) {
                try (InputStream in = zip.getInputStream(services)) {
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> line.replaceAll("#.*", "").strip())
                            .filter(line -> !line.isEmpty())
                            .forEach(providers::add);
                }
            }
        } catch (ZipException | InvalidModuleDescriptorException broken) {
            // The catalogue says what is wrong with it.
            providers.clear();
        }
        return providers;
    }

    /** A jar of what a folder holds. */
    static Path pack(Path classes, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : sorted) {
                out.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return jar;
    }
}
