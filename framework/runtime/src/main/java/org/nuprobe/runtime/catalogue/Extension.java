package org.nuprobe.runtime.catalogue;

import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolutionException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.nuprobe.spi.plugin.Plugin;

/** The jars of one extension: they become a module layer of their own, beside those of other extensions. */
final class Extension {
    private final String place;
    private final String name;
    private final List<Path> jars;
    private final Findings findings;

    /**
     * An extension.
     *
     * @param place how problems call it: its folder
     * @param name how components say where they come from
     * @param jars its jars, none of them broken
     * @param findings where to put what is found
     */
    Extension(String place, String name, List<Path> jars, Findings findings) {
        this.place = place;
        this.name = name;
        this.jars = List.copyOf(jars);
        this.findings = findings;
    }

    /**
     * Loads the plugins of the jars into the findings, or says why not.
     *
     * @param parent the layer of nuprobe; empty in a program that has nuprobe on its class path, where there are no layers
     */
    void load(Optional<ModuleLayer> parent) {
        int problems = findings.problems().size();
        boolean tried = parent.map(this::asLayer).orElseGet(this::onClassPath);
        if (tried && findings.plugins().isEmpty() && findings.problems().size() == problems) {
            findings.problem(
                    place,
                    "none of its jars provides a plugin",
                    "its module-info needs \"provides org.nuprobe.spi.plugin.Plugin with ...\", or the jar META-INF/services");
        }
    }

    private boolean asLayer(ModuleLayer above) {
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
                    place,
                    plugin -> {
                        if (plugin.getClass().getModule().getLayer() == layer) {
                            findings.register(plugin, Origins.of(plugin.getClass(), name));
                        }
                    },
                    findings);
            return true;
        } catch (FindException | ResolutionException | LayerInstantiationException e) {
            ModuleTrouble.explain(place, e, findings);
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
                    place,
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
    private boolean onClassPath() {
        List<URL> urls = new ArrayList<>();
        try {
            for (Path jar : jars) {
                urls.add(jar.toUri().toURL());
            }
        } catch (MalformedURLException e) {
            findings.problem(place, "the path is no URL: " + e.getMessage(), "");
            return false;
        }
        // The loader stays open: the classes of the plugin come from it as long as the program runs.
        URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), Plugin.class.getClassLoader());
        Services.each(
                ServiceLoader.load(Plugin.class, loader),
                place,
                plugin -> {
                    if (plugin.getClass().getClassLoader() == loader) {
                        findings.register(plugin, Origins.of(plugin.getClass(), name));
                    }
                },
                findings);
        return true;
    }
}
