package org.nuprobe.app.integration;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import org.nuprobe.spi.plugin.Plugin;

/** An extension with the statistic {@code slow-toys}: two stages of units that take their time. */
final class ToyExtension {
    private static final String SOURCE = """
            package toys;

            import java.util.List;
            import org.nuprobe.spi.plugin.*;
            import org.nuprobe.spi.statistics.*;
            import org.nuprobe.spi.unit.*;

            public final class SlowToys implements Plugin {
                @Override
                public void register(Registrar registrar) {
                    registrar.add(Kind.STATISTIC, "slow-toys", Description.of("Toys that take their time.")
                            .setting("units", "whole number", "40", "units of each stage")
                            .setting("pause", "whole number", "20", "milliseconds of a unit"),
                            context -> statistic(context.settings().integer("units", 40), context.settings().integer("pause", 20)));
                }

                private static Statistic statistic(int units, int pause) {
                    return (model, scan, run) -> {
                        double first = stage(run, "first", units, pause, 0);
                        double second = stage(run, "second", units, pause, first);
                        Unit one = Unit.usual(Dimension.NUMBER);
                        return new Result(
                                List.of(new Result.Value("first", first, one, "mean"), new Result.Value("second", second, one, "mean")),
                                List.of(),
                                List.of());
                    };
                }

                private static double stage(Run run, String stage, int units, int pause, double offset) {
                    double[] sum = new double[1];
                    run.inUnits(stage, units, unit -> {
                        try {
                            Thread.sleep(pause);
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                        return run.stream(stage, unit).doubles(16).map(x -> x - offset).toArray();
                    }, (unit, made) -> {
                        for (double each : made) {
                            sum[0] += each;
                        }
                    });
                    return sum[0] / units;
                }
            }
            """;

    private ToyExtension() {}

    /** Makes it in the folder {@code extensions}, where the option {@code --extensions} finds it. */
    static void in(Path folder) throws IOException, URISyntaxException {
        Path spi = Path.of(
                Plugin.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path source = Files.createDirectories(folder.resolve("source/toys")).resolve("SlowToys.java");
        Path classes = Files.createDirectories(folder.resolve("classes/META-INF/services"))
                .getParent()
                .getParent();
        Path jars = Files.createDirectories(folder.resolve("extensions/toys"));
        Files.writeString(source, SOURCE);
        Files.writeString(classes.resolve("META-INF/services/" + Plugin.class.getName()), "toys.SlowToys\n");
        tool(
                "javac",
                "-proc:none",
                "--release",
                "17",
                "-cp",
                spi.toString(),
                "-d",
                classes.toString(),
                source.toString());
        tool("jar", "--create", "--file", jars.resolve("toys.jar").toString(), "-C", classes.toString(), ".");
    }

    private static void tool(String name, String... arguments) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out, true);
        if (ToolProvider.findFirst(name).orElseThrow().run(writer, writer, arguments) != 0) {
            throw new IllegalStateException(name + " " + List.of(arguments) + "\n" + out);
        }
    }
}
