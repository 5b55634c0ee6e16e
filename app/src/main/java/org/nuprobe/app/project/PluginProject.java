package org.nuprobe.app.project;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.nuprobe.spi.plugin.Kind;

/**
 * A stand-alone Maven project with one component of a kind, its test and an analysis that uses it.
 *
 * @param kind what the component is
 * @param id its id, lower-case words with hyphens, the first character a letter
 * @param packageName its module and package
 * @param version of nuprobe, to build against
 */
public record PluginProject(Kind<?> kind, String id, String packageName, String version) {
    /** The package of a component that nobody gave a better one. */
    public static String packageOf(String id) {
        return "org.example." + id.replace("-", "");
    }

    /** The texts of its files, by path from the folder of the project. */
    public Map<Path, String> files() {
        String source = "src/main/java/" + packageName.replace('.', '/') + "/";
        String test = "src/test/java/" + packageName.replace('.', '/') + "/";
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(Path.of("pom.xml"), common("pom.xml"));
        files.put(Path.of("README.md"), common("README.md"));
        files.put(Path.of("analysis.yaml"), own("analysis.yaml"));
        files.put(Path.of("src/main/java/module-info.java"), common("module-info.java"));
        files.put(Path.of(source + name() + "Plugin.java"), own("Plugin.java"));
        files.put(Path.of(source + name() + ".java"), own("Component.java"));
        files.put(
                Path.of("src/main/resources/META-INF/services/org.nuprobe.spi.plugin.Plugin"),
                common("org.nuprobe.spi.plugin.Plugin"));
        files.put(Path.of(test + name() + "Test.java"), own("Test.java"));
        return files;
    }

    /** The name of the class: {@code LightVector} for {@code light-vector}. */
    String name() {
        return Arrays.stream(id.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private String common(String file) {
        return filled(Template.read("common/" + file));
    }

    private String own(String file) {
        return filled(Template.read(kind.name() + "/" + file));
    }

    private String filled(String template) {
        return template.replace("@kind@", kind.name())
                .replace("@id@", id)
                .replace("@Name@", name())
                .replace("@snake@", id.replace('-', '_'))
                .replace("@package@", packageName)
                .replace("@group@", group())
                .replace("@version@", version);
    }

    private String group() {
        int dot = packageName.lastIndexOf('.');
        return dot < 0 ? packageName : packageName.substring(0, dot);
    }
}
