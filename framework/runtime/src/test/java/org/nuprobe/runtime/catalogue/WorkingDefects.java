package org.nuprobe.runtime.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import static org.nuprobe.runtime.catalogue.ExtensionBench.MODULE;

/** What an interaction of an extension can do wrong when it is asked. */
final class WorkingDefects {
    private static final String PLUGIN = """
            package org.acme.light;
            import java.util.List;
            import java.util.function.DoubleUnaryOperator;
            import org.nuprobe.spi.interaction.*;
            import org.nuprobe.spi.parameter.*;
            import org.nuprobe.spi.plugin.*;
            import org.nuprobe.spi.target.*;
            import org.nuprobe.spi.unit.*;
            public final class LightPlugin implements Plugin {
                static final Parameter G = Parameter.shape("m_light", Dimension.ENERGY, 1, 0.1, 10, "a mass");
                public void register(Registrar registrar) {
                    registrar.add(Kind.INTERACTION, "light-vector", context -> MAKE);
                }
                static Interaction interaction() {
                    return new Interaction() {
                        public List<Term> onNucleus(Nucleus nucleus, Point shape) {
                            BODY
                        }
                        PARAMETERS
                    };
                }
                static List<Term> amplitude(DoubleUnaryOperator ofQ2) {
                    return List.of(new Term.Amplitude(
                            Channels.NUCLEAR_VECTOR, 0, Monomial.ONE, FlavourCoupling.universal(), ofQ2));
                }
            }
            """;

    private WorkingDefects() {}

    /** All of them. */
    static List<Defect> all() {
        return List.of(
                making("its factory throws", "{ throw new IllegalStateException(\"no table\"); }"),
                making("its factory gives null", "null"),
                new Defect(
                        "it cannot say its parameters",
                        "`parameters()` gives null",
                        bench -> jar(
                                bench,
                                PLUGIN.replace("MAKE", "interaction()")
                                        .replace("BODY", "return List.of();")
                                        .replace(
                                                "PARAMETERS", "public List<Parameter> parameters() { return null; }"))),
                asked("it throws", "throw new ArithmeticException(\"divided by the vacuum\");"),
                asked("it gives null", "return null;"),
                asked("it reads a parameter that it did not declare", "shape.get(G); return List.of();"),
                asked("it calls itself without end", "return onNucleus(nucleus, shape);"),
                asked(
                        "it needs more memory than there is",
                        "double[] all = new double[Integer.MAX_VALUE]; return List.of();"),
                asked("it does not come back (the limit here is 1 s)", LoadingDefects.SLEEPS),
                asked("its amplitude is no number", "return amplitude(q2 -> Math.sqrt(-q2));"),
                asked("its amplitude throws", "return amplitude(q2 -> { throw new ArithmeticException(\"at q2\"); });"),
                asked(
                        "its amplitude does not come back (the limit here is 1 s)",
                        "return amplitude(q2 -> { " + LoadingDefects.SLEEPS + " });"),
                asked(
                        "its cross section is negative",
                        "return List.of(new Term.CrossSection(Monomial.ONE, FlavourCoupling.universal(),"
                                + " (energy, recoil, helicity) -> -1));"),
                new Defect(
                        "it was built against another version of its library",
                        "the method that it calls is not in the library beside it",
                        WorkingDefects::otherLibrary));
    }

    private static Defect making(String title, String made) {
        return new Defect(
                title,
                "`context -> " + made + "`",
                bench -> jar(
                        bench,
                        PLUGIN.replace("MAKE", made)
                                .replace("BODY", "return List.of();")
                                .replace("PARAMETERS", "")));
    }

    private static Defect asked(String title, String body) {
        return new Defect(
                title,
                "`" + body + "` in `onNucleus`",
                bench -> jar(
                        bench,
                        PLUGIN.replace("MAKE", "interaction()")
                                .replace("BODY", body)
                                .replace("PARAMETERS", "")));
    }

    private static void jar(ExtensionBench bench, String plugin) {
        bench.maker()
                .jar(
                        bench.folder().resolve("light/light.jar"),
                        Map.of("module-info.java", MODULE, "org/acme/light/LightPlugin.java", plugin));
    }

    private static void otherLibrary(ExtensionBench bench) {
        Path old = shelf(bench, bench.work().resolve("old/shelf.jar"), "public static double height() { return 1; }");
        shelf(bench, bench.folder().resolve("light/shelf.jar"), "");
        bench.maker()
                .against(old)
                .jar(
                        bench.folder().resolve("light/light.jar"),
                        Map.of(
                                "module-info.java",
                                MODULE.replace("requires", "requires org.acme.shelf; requires"),
                                "org/acme/light/LightPlugin.java",
                                PLUGIN.replace("MAKE", "interaction()")
                                        .replace("BODY", "return amplitude(q2 -> org.acme.shelf.Shelf.height());")
                                        .replace("PARAMETERS", "")));
    }

    private static Path shelf(ExtensionBench bench, Path jar, String method) {
        return bench.maker()
                .jar(
                        jar,
                        Map.of(
                                "module-info.java",
                                "module org.acme.shelf { exports org.acme.shelf; }",
                                "org/acme/shelf/Shelf.java",
                                "package org.acme.shelf; public final class Shelf { " + method + " }"));
    }
}
