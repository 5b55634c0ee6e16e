package org.nuprobe.runtime.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.nuprobe.runtime.fixture.Bench;
import org.nuprobe.runtime.fixture.JarMaker;

import static org.nuprobe.runtime.catalogue.ExtensionBench.MODULE;
import static org.nuprobe.runtime.catalogue.ExtensionBench.PLUGIN;
import static org.nuprobe.runtime.catalogue.ExtensionBench.SERVICES;

/** What can be wrong with an extension before any of its components is used. */
final class LoadingDefects {
    private static final String CLASS = "org/acme/light/LightPlugin.java";
    private static final String NAMED = "org.acme.light.LightPlugin\n";

    private LoadingDefects() {}

    /** All of them, by what is wrong: the file, its Java, its modules, its plugin, what it registers, what was accepted. */
    static List<Defect> all() {
        return List.of(
                new Defect(
                        "a folder without a jar",
                        "none",
                        bench -> Files.createDirectories(bench.folder().resolve("light"))),
                new Defect("no jar", "a text called `light.jar`", bench -> Bench.file(light(bench), "this is no jar")),
                new Defect("a truncated jar", "the first half of a good one", bench -> {
                    byte[] bytes = Files.readAllBytes(bench.maker().jar(light(bench), bench.sources("light-vector")));
                    Files.write(light(bench), Arrays.copyOf(bytes, bytes.length / 2));
                }),
                new Defect(
                        "a jar beside the folders",
                        "a good one in `extensions/` itself",
                        bench -> bench.maker().jar(bench.folder().resolve("light.jar"), bench.sources("light-vector"))),
                new Defect(
                        "compiled for a newer Java",
                        "a good one whose classes have the number of a later Java",
                        LoadingDefects::newerJava),
                new Defect(
                        "built against a newer SPI",
                        "compiled against an SPI of version 99.0",
                        LoadingDefects::newerSpi),
                new Defect("brings the SPI along", "a good one, and the jar of the SPI beside it", bench -> {
                    bench.maker().jar(light(bench), bench.sources("light-vector"));
                    spi(bench, light(bench).resolveSibling("spi.jar"));
                }),
                new Defect(
                        "contains the SPI",
                        "a plain jar with a class of `org.nuprobe.spi.unit`",
                        bench -> bench.maker()
                                .jar(
                                        light(bench),
                                        Map.of(
                                                CLASS,
                                                PLUGIN.replace("ID", "light-vector"),
                                                SERVICES,
                                                NAMED,
                                                "org/nuprobe/spi/unit/Shaded.java",
                                                "package org.nuprobe.spi.unit; public class Shaded {}"))),
                new Defect("a module that is not there", "requires `org.acme.shelf`, which is elsewhere", bench -> {
                    Path shelf = bench.maker()
                            .jar(
                                    bench.work().resolve("elsewhere/shelf.jar"),
                                    Map.of("module-info.java", "module org.acme.shelf { }"));
                    bench.maker()
                            .against(shelf)
                            .jar(
                                    light(bench),
                                    Map.of(
                                            "module-info.java",
                                            MODULE.replace("requires", "requires org.acme.shelf; requires"),
                                            CLASS,
                                            PLUGIN.replace("ID", "light-vector")));
                }),
                new Defect(
                        "a module with the name of one of ours",
                        "a module `org.nuprobe.engine`",
                        bench -> bench.maker()
                                .jar(light(bench), Map.of("module-info.java", "module org.nuprobe.engine { }"))),
                new Defect("two jars with one module", "the same jar under two names", bench -> {
                    bench.maker().jar(light(bench), bench.sources("light-vector"));
                    Files.copy(light(bench), light(bench).resolveSibling("light-2.jar"));
                }),
                new Defect("two jars with one package", "two libraries that export `org.acme.shelf`", bench -> {
                    for (String name : List.of("one", "two")) {
                        bench.maker()
                                .jar(
                                        light(bench).resolveSibling(name + ".jar"),
                                        Map.of(
                                                "module-info.java",
                                                "module org.acme." + name + " { exports org.acme.shelf; }",
                                                "org/acme/shelf/Shelf.java",
                                                "package org.acme.shelf; public class Shelf {}"));
                    }
                    bench.maker().jar(light(bench), bench.sources("light-vector"));
                }),
                new Defect(
                        "a plain jar whose name is no module's",
                        "a plain jar called `1.jar`",
                        bench -> plain(bench, "1.jar", PLUGIN.replace("ID", "light-vector"), NAMED)),
                new Defect(
                        "no plugin",
                        "a module that provides nothing",
                        bench -> bench.maker()
                                .jar(
                                        light(bench),
                                        Map.of(
                                                "module-info.java",
                                                "module org.acme.none { }",
                                                "org/acme/none/None.java",
                                                "package org.acme.none; class None {}"))),
                new Defect(
                        "a service file that names nothing",
                        "`META-INF/services` names a class that is not in the jar",
                        bench -> plain(bench, "light.jar", PLUGIN.replace("ID", "light-vector"), "org.acme.Absent\n")),
                new Defect(
                        "a service file that is none",
                        "`META-INF/services` holds a sentence",
                        bench -> plain(
                                bench, "light.jar", PLUGIN.replace("ID", "light-vector"), "the plugin is here\n")),
                new Defect(
                        "a class that is no plugin",
                        "`META-INF/services` names a class that does not implement `Plugin`",
                        bench -> plain(
                                bench,
                                "light.jar",
                                "package org.acme.light; public final class LightPlugin {}",
                                NAMED)),
                new Defect(
                        "a plugin that cannot be made",
                        "its constructor wants an argument",
                        bench -> plain(bench, "light.jar", with("public LightPlugin(int size) {}"), NAMED)),
                new Defect(
                        "a constructor that throws",
                        "`throw new IllegalStateException(\"no licence\")`",
                        bench -> modular(
                                bench,
                                with("public LightPlugin() { throw new IllegalStateException(\"no licence\"); }"))),
                new Defect(
                        "a class that cannot be initialised",
                        "a static field divides by zero",
                        bench -> modular(
                                bench, with("static int size = Integer.parseInt(\"0\"); static int part = 1 / size;"))),
                new Defect(
                        "register throws",
                        "`throw new IllegalStateException(\"too late\")`",
                        bench -> modular(bench, registering("throw new IllegalStateException(\"too late\");"))),
                new Defect(
                        "register calls itself without end",
                        "`register(registrar)` in `register`",
                        bench -> modular(bench, registering("register(registrar);"))),
                new Defect(
                        "register does not come back",
                        "it sleeps in an endless loop; the limit here is 1 s",
                        bench -> modular(bench, registering(SLEEPS))),
                new Defect(
                        "nothing is registered",
                        "an empty `register`",
                        bench -> modular(bench, registering("if (true) return;"))),
                new Defect(
                        "null is registered",
                        "`registrar.add(Kind.INTERACTION, \"light-vector\", null)`",
                        bench -> modular(
                                bench,
                                registering(
                                        "registrar.add(Kind.INTERACTION, \"light-vector\", null); if (true) return;"))),
                new Defect(
                        "a wrong id",
                        "registers `LightVector_2`",
                        bench -> bench.maker().jar(light(bench), bench.sources("LightVector_2"))),
                new Defect("two extensions with one id", "the same jar in two folders", bench -> {
                    for (String name : List.of("one", "two")) {
                        bench.maker().jar(bench.folder().resolve(name + "/light.jar"), bench.sources("light-vector"));
                    }
                }),
                new Defect(
                        "the id of one of ours",
                        "registers `weak`, which nuprobe has in this test",
                        bench -> bench.maker().jar(light(bench), bench.sources("weak"))),
                new Defect("a jar that has changed", "another plugin, copied over the accepted jar", bench -> {
                    accepted(bench);
                    bench.maker().jar(light(bench), bench.sources("heavier-vector"));
                }),
                new Defect("a jar that nobody accepted", "one more jar beside the accepted one", bench -> {
                    accepted(bench);
                    bench.maker()
                            .jar(
                                    light(bench).resolveSibling("more.jar"),
                                    Map.of("module-info.java", "module org.acme.more { }"));
                }),
                new Defect("an accepted jar that is gone", "the jar, renamed", bench -> {
                    accepted(bench);
                    Files.move(light(bench), light(bench).resolveSibling("other.jar"));
                }));
    }

    /** A statement that does not come back, and burns no processor while it does not. */
    static final String SLEEPS = "while (true) { try { Thread.sleep(1000); } catch (InterruptedException e) { } }";

    private static Path light(ExtensionBench bench) {
        return bench.folder().resolve("light/light.jar");
    }

    private static void accepted(ExtensionBench bench) throws IOException {
        Path jar = bench.maker().jar(light(bench), bench.sources("light-vector"));
        Acceptance.accept(jar.getParent(), List.of(jar));
    }

    private static void modular(ExtensionBench bench, String plugin) {
        bench.maker().jar(light(bench), Map.of("module-info.java", MODULE, CLASS, plugin));
    }

    private static void plain(ExtensionBench bench, String jar, String plugin, String services) {
        bench.maker().jar(bench.folder().resolve("light").resolve(jar), Map.of(CLASS, plugin, SERVICES, services));
    }

    private static String with(String member) {
        return PLUGIN.replace("ID", "light-vector").replace("    public void", member + "\n    public void");
    }

    private static String registering(String statement) {
        return PLUGIN.replace("ID", "light-vector")
                .replace(
                        "        registrar.add",
                        statement.contains("while (true)") || statement.startsWith("throw")
                                ? "if (true) " + statement + "\n        registrar.add"
                                : statement + "\n        registrar.add");
    }

    private static void newerJava(ExtensionBench bench) throws IOException {
        Path classes = Files.createDirectories(bench.work().resolve("classes"));
        JarMaker.unpack(bench.maker().jar(bench.work().resolve("light.jar"), bench.sources("light-vector")), classes);
        for (String name : List.of("module-info.class", "org/acme/light/LightPlugin.class")) {
            byte[] bytes = Files.readAllBytes(classes.resolve(name));
            bytes[7] = (byte) (44 + Runtime.version().feature() + 1);
            Files.write(classes.resolve(name), bytes);
        }
        JarMaker.zip(light(bench), classes);
    }

    private static void newerSpi(ExtensionBench bench) {
        Path newer = bench.maker()
                .option("--module-version", "99.0")
                .jar(
                        bench.work().resolve("newer/spi.jar"),
                        Map.of(
                                "module-info.java",
                                "module org.nuprobe.spi { exports org.nuprobe.spi.plugin; }",
                                "org/nuprobe/spi/plugin/Plugin.java",
                                "package org.nuprobe.spi.plugin; public interface Plugin {}"));
        JarMaker.bare(bench.work(), newer)
                .jar(
                        light(bench),
                        Map.of(
                                "module-info.java",
                                MODULE,
                                CLASS,
                                "package org.acme.light;"
                                        + " public final class LightPlugin implements org.nuprobe.spi.plugin.Plugin {}"));
    }

    private static void spi(ExtensionBench bench, Path jar) throws IOException {
        if (Files.isDirectory(JarMaker.spi())) {
            Path copy = Files.createDirectories(bench.work().resolve("spi"));
            JarMaker.copy(JarMaker.spi(), copy);
            JarMaker.pack(jar, copy);
        } else {
            Files.copy(JarMaker.spi(), jar);
        }
    }
}
