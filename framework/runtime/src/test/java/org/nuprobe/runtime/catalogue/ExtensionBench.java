package org.nuprobe.runtime.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.nuprobe.runtime.fixture.BenchPlugin;
import org.nuprobe.runtime.fixture.JarMaker;
import org.nuprobe.spi.plugin.Plugin;

import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * A folder of extensions to put jars into, and a search in it.
 *
 * @param work where jars are made
 * @param folder the folder of extensions
 */
record ExtensionBench(Path work, Path folder) {
    static final String PLUGIN = """
            package org.acme.light;
            import org.nuprobe.spi.interaction.Interaction;
            import org.nuprobe.spi.plugin.*;
            public final class LightPlugin implements Plugin {
                public void register(Registrar registrar) {
                    registrar.add(Kind.INTERACTION, "ID", context -> new Interaction() {});
                }
            }
            """;
    static final String MODULE = """
            module org.acme.light {
                requires org.nuprobe.spi;
                provides org.nuprobe.spi.plugin.Plugin with org.acme.light.LightPlugin;
            }
            """;
    static final String SERVICES = "META-INF/services/org.nuprobe.spi.plugin.Plugin";

    /** A bench with an empty folder of extensions. */
    static ExtensionBench in(Path work) {
        // Without modules (in some tools that run tests) there are no layers.
        assumeThat(Plugin.class.getModule().isNamed()).isTrue();
        try {
            return new ExtensionBench(work, Files.createDirectories(work.resolve("extensions")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JarMaker maker() {
        return new JarMaker(work);
    }

    /** The sources of a modular extension with one interaction. */
    Map<String, String> sources(String id) {
        return Map.of("module-info.java", MODULE, "org/acme/light/LightPlugin.java", PLUGIN.replace("ID", id));
    }

    Catalogue search() {
        return Search.of(List.of(new BenchPlugin()), List.of(folder), List.of());
    }

    /** The texts of all problems, with EXT for the folder. */
    List<String> problems() {
        return search().problems().stream()
                .map(problem -> problem.toString().replace(folder.toString(), "EXT"))
                .toList();
    }
}
