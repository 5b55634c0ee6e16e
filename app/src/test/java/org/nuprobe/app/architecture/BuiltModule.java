package org.nuprobe.app.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A module of this checkout as it was compiled.
 *
 * @param folder the folder of its POM
 * @param classes its compiled classes
 * @param descriptor its compiled module descriptor
 */
record BuiltModule(Path folder, Path classes, ModuleDescriptor descriptor) {
    static final Path ROOT = Path.of(System.getProperty("nuprobe.root"));

    /** The framework's modules and the app; the benchmarks are no module. */
    static List<BuiltModule> framework() {
        List<Path> folders = Stream.concat(
                        folders(ROOT.resolve("framework")).filter(folder -> !folder.endsWith("benchmarks")),
                        Stream.of(ROOT.resolve("app")))
                .toList();
        return folders.stream().map(BuiltModule::of).toList();
    }

    /** The plugins. */
    static List<BuiltModule> plugins() {
        return folders(ROOT.resolve("plugins")).map(BuiltModule::of).toList();
    }

    /** All of them. */
    static List<BuiltModule> all() {
        return Stream.concat(framework().stream(), plugins().stream()).toList();
    }

    String name() {
        return descriptor.name();
    }

    @Override
    public String toString() {
        return name();
    }

    private static BuiltModule of(Path folder) {
        Path classes = folder.resolve("target/classes");
        try (InputStream in = Files.newInputStream(classes.resolve("module-info.class"))) {
            return new BuiltModule(folder, classes, ModuleDescriptor.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " is not built: run mvn with -am", e);
        }
    }

    private static Stream<Path> folders(Path parent) {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(child -> Files.exists(child.resolve("pom.xml"))).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
