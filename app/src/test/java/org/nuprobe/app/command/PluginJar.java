package org.nuprobe.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import org.nuprobe.spi.plugin.Plugin;

/** The jar of a plugin with one interaction, made by the tools of the JDK. */
public final class PluginJar {
    private static final String SOURCE = """
            package org.acme.mine;
            import java.util.List;
            import org.nuprobe.spi.interaction.*;
            import org.nuprobe.spi.parameter.Point;
            import org.nuprobe.spi.plugin.*;
            import org.nuprobe.spi.target.Nucleus;
            public final class Mine implements Plugin {
                public void register(Registrar registrar) {
                    registrar.add(Kind.INTERACTION, "mine", Description.of("A test."), context -> new Interaction() {
                        public List<Term> onNucleus(Nucleus nucleus, Point shape) {
                            BODY
                            return List.of();
                        }
                    });
                }
            }
            """;

    private PluginJar() {}

    /** The jar of a plugin whose interaction does something on a nucleus before it adds nothing. */
    public static Path of(Path jar, String body) {
        try {
            Files.createDirectories(jar.getParent());
            Path work = Files.createTempDirectory("plugin");
            Path classes = work.resolve("classes");
            Path module = Files.writeString(
                    work.resolve("module-info.java"),
                    "module org.acme.mine { requires org.nuprobe.spi;"
                            + " provides org.nuprobe.spi.plugin.Plugin with org.acme.mine.Mine; }");
            Path source = Files.writeString(work.resolve("Mine.java"), SOURCE.replace("BODY", body));
            String spi = Path.of(Plugin.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
            run(
                    "javac",
                    List.of(
                            "-proc:none",
                            "--release",
                            "17",
                            "-p",
                            spi,
                            "-d",
                            classes.toString(),
                            module.toString(),
                            source.toString()));
            run("jar", List.of("--create", "--file", jar.toString(), "-C", classes.toString(), "."));
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(String tool, List<String> arguments) {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said, true);
        if (ToolProvider.findFirst(tool).orElseThrow().run(writer, writer, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException(tool + " " + arguments + "\n" + said);
        }
    }
}
