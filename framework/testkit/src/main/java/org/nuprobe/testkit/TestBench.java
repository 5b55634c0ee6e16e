package org.nuprobe.testkit;

import java.nio.file.Path;
import org.nuprobe.runtime.Home;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.plugin.Kind;

/**
 * Components for tests, made as an analysis makes them: found by the catalogue, with settings in YAML and the data folder of
 * the checkout. So a test of a component tests its registration too.
 *
 * <p>The system property {@code nuprobe.root} says where the checkout is.
 */
public final class TestBench {
    /** The system property with the folder that holds {@code data/}. */
    public static final String ROOT_PROPERTY = "nuprobe.root";

    private static final Workbench WORKBENCH = Workbench.open(Home.at(root()));

    private TestBench() {}

    /** The folder that holds {@code data/}. */
    public static Path root() {
        String root = System.getProperty(ROOT_PROPERTY);
        if (root == null) {
            throw new IllegalStateException("set the system property " + ROOT_PROPERTY
                    + " to the checkout of nuprobe, in Maven with systemPropertyVariables of Surefire");
        }
        return Path.of(root);
    }

    /** The plugins on the path of the test, and the data folder. */
    public static Workbench workbench() {
        return WORKBENCH;
    }

    /**
     * Makes a component.
     *
     * @param settings its settings in flow YAML, <code>{ threshold: 0.3 keV }</code>
     */
    public static <T> T component(Kind<T> kind, String id, String settings) {
        return WORKBENCH.component(kind, "{ use: " + id + ", with: " + settings + " }", "the test of " + id);
    }

    /**
     * Makes a component that reads tables of a test.
     *
     * @param settings its settings in flow YAML
     * @param folder where tables are looked for before the data folder, as the folder of an analysis file is
     */
    public static <T> T component(Kind<T> kind, String id, String settings, Path folder) {
        return WORKBENCH
                .assembly(folder)
                .component(kind, "{ use: " + id + ", with: " + settings + " }", "the test of " + id);
    }

    /** A table of the data folder: {@code solar/lines.csv}. */
    public static DataTable table(String path) {
        return WORKBENCH.table(path);
    }

    /** What the catalogue knows of a component. */
    public static <T> Entry<T> entry(Kind<T> kind, String id) {
        return WORKBENCH
                .catalogue()
                .find(kind, id)
                .orElseThrow(() -> new AssertionError("no " + kind + " is registered as " + id + "; there are "
                        + WORKBENCH.catalogue().entries(kind).stream()
                                .map(Entry::id)
                                .toList() + ", and the problems "
                        + WORKBENCH.catalogue().problems()));
    }
}
