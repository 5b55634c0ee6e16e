package org.nuprobe.runtime.catalogue;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolutionException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.nuprobe.spi.plugin.Plugin;

/** One folder under {@code extensions/}: its jars become a module layer of their own, beside those of other extensions. */
final class Extension {
    private final Path folder;
    private final String name;
    private final Optional<ModuleLayer> parent;
    private final Findings findings;

    /**
     * An extension.
     *
     * @param folder its folder
     * @param parent the layer of nuprobe; empty in a program that has nuprobe on its class path, where there are no layers
     * @param findings where to put what is found
     */
    Extension(Path folder, Optional<ModuleLayer> parent, Findings findings) {
        this.folder = folder;
        this.name = folder.getFileName().toString();
        this.parent = parent;
        this.findings = findings;
    }

    /** Loads the plugins of the folder into the findings, or says why not. */
    void load() {
        int before = findings.problems().size();
        List<Path> jars = jars();
        if (jars.isEmpty()) {
            if (findings.problems().size() == before) {
                findings.problem(
                        folder.toString(),
                        "there is no jar in this folder",
                        "put the jar of the plugin here, or remove the folder");
            }
            return;
        }
        int plugins = findings.plugins().size();
        boolean tried = parent.map(layer -> asLayer(jars, layer)).orElseGet(() -> onClassPath(jars));
        if (tried && findings.plugins().size() == plugins && findings.problems().size() == before) {
            findings.problem(
                    folder.toString(),
                    "none of its jars provides a plugin",
                    "its module-info needs \"provides org.nuprobe.spi.plugin.Plugin with ...\", or the jar META-INF/services");
        }
    }

    private List<Path> jars() {
        List<Path> whole = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                if (isWhole(jar)) {
                    whole.add(jar);
                }
            }
        } catch (IOException e) {
            findings.problem(folder.toString(), "the folder cannot be read: " + e.getMessage(), "");
        }
        return whole;
    }

    private boolean isWhole(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            if (zip.size() > 0) {
                return true;
            }
            findings.problem(jar.toString(), "the jar is empty", "copy it again");
        } catch (IOException e) {
            findings.problem(jar.toString(), "the file is truncated, or no jar: " + e.getMessage(), "copy it again");
        }
        return false;
    }

    private boolean asLayer(List<Path> jars, ModuleLayer above) {
        ModuleFinder finder = ModuleFinder.of(jars.toArray(Path[]::new));
        try {
            Map<String, Path> modules = new TreeMap<>();
            for (Path jar : jars) {
                for (ModuleReference reference : ModuleFinder.of(jar).findAll()) {
                    if (!fits(reference.descriptor(), jar, modules, above)) {
                        return false;
                    }
                    modules.put(reference.descriptor().name(), jar);
                }
            }
            Configuration configuration = above.configuration().resolve(finder, ModuleFinder.of(), modules.keySet());
            ModuleLayer layer = above.defineModulesWithOneLoader(configuration, Plugin.class.getClassLoader());
            Services.each(
                    ServiceLoader.load(layer, Plugin.class),
                    folder.toString(),
                    plugin -> {
                        if (plugin.getClass().getModule().getLayer() == layer) {
                            findings.register(plugin, Origins.of(plugin.getClass(), name));
                        }
                    },
                    findings);
            return true;
        } catch (FindException | ResolutionException | LayerInstantiationException e) {
            ModuleTrouble.explain(folder, e, findings);
            return false;
        }
    }

    /** Whether a module may come into the layer, beside those that are there already. */
    private boolean fits(ModuleDescriptor descriptor, Path jar, Map<String, Path> modules, ModuleLayer above) {
        if (descriptor.name().equals(Origins.SPI)) {
            findings.problem(
                    jar.toString(),
                    "the extension brings its own copy of the SPI",
                    "remove this jar; a plugin is built with the SPI in scope \"provided\"");
            return false;
        }
        if (modules.containsKey(descriptor.name())) {
            findings.problem(
                    folder.toString(),
                    "two jars hold the module " + descriptor.name() + ": "
                            + modules.get(descriptor.name()).getFileName() + " and " + jar.getFileName(),
                    "remove one of them");
            return false;
        }
        if (above.findModule(descriptor.name()).isPresent()) {
            findings.problem(
                    jar.toString(),
                    "its module is called " + descriptor.name() + ", like one that nuprobe has already",
                    "rename the module, or remove this jar if it is a copy");
            return false;
        }
        Optional<ModuleDescriptor.Version> wanted = Origins.compiledAgainst(descriptor);
        Optional<ModuleDescriptor.Version> running = Origins.running();
        if (wanted.isPresent() && running.isPresent() && wanted.get().compareTo(running.get()) > 0) {
            findings.problem(
                    jar.toString(),
                    "it was built against version " + wanted.get() + " of the SPI, and this is " + running.get(),
                    "use a newer nuprobe, or an older version of the plugin");
            return false;
        }
        return true;
    }

    /** Without modules, in a program that has nuprobe on its class path. */
    private boolean onClassPath(List<Path> jars) {
        List<URL> urls = new ArrayList<>();
        try {
            for (Path jar : jars) {
                urls.add(jar.toUri().toURL());
            }
        } catch (MalformedURLException e) {
            findings.problem(folder.toString(), "the path is no URL: " + e.getMessage(), "");
            return false;
        }
        // The loader stays open: the classes of the plugin come from it as long as the program runs.
        URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), Plugin.class.getClassLoader());
        Services.each(
                ServiceLoader.load(Plugin.class, loader),
                folder.toString(),
                plugin -> {
                    if (plugin.getClass().getClassLoader() == loader) {
                        findings.register(plugin, Origins.of(plugin.getClass(), name));
                    }
                },
                findings);
        return true;
    }
}
