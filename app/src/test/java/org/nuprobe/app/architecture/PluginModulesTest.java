package org.nuprobe.app.architecture;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Provides;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nuprobe.spi.plugin.Kind;

import static org.assertj.core.api.Assertions.assertThat;

final class PluginModulesTest {
    static Iterable<BuiltModule> plugins() {
        return BuiltModule.plugins();
    }

    @Test
    void thereArePlugins() {
        assertThat(BuiltModule.plugins()).hasSizeGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void aPluginExportsAndOpensNothing(BuiltModule plugin) {
        assertThat(plugin.descriptor().exports()).isEmpty();
        assertThat(plugin.descriptor().opens()).isEmpty();
        assertThat(plugin.descriptor().isOpen()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void aPluginProvidesOnePluginAndNothingElse(BuiltModule plugin) {
        assertThat(plugin.descriptor().provides()).hasSize(1).first().satisfies(provides -> {
            assertThat(provides.service()).isEqualTo("org.nuprobe.spi.plugin.Plugin");
            assertThat(provides.providers()).hasSize(1);
        });
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void aPluginIsFoundOnTheClassPathToo(BuiltModule plugin) throws IOException {
        List<String> providers = plugin.descriptor().provides().stream()
                .map(Provides::providers)
                .findFirst()
                .orElseThrow();
        Path service = plugin.classes().resolve("META-INF/services/org.nuprobe.spi.plugin.Plugin");
        assertThat(Files.readAllLines(service).stream().map(String::strip).filter(line -> !line.isEmpty()))
                .containsExactlyElementsOf(providers);
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void folderModuleAndPackageAreOneWordAndBeginWithTheKind(BuiltModule plugin) {
        String folder = plugin.folder().getFileName().toString();
        Kind<?> kind = Kind.ALL.stream()
                .filter(each -> folder.startsWith(each.name() + "-"))
                .findFirst()
                .orElseThrow();
        String rest = folder.substring(kind.name().length() + 1);
        assertThat(plugin.name())
                .isEqualTo("org.nuprobe." + kind.name().replace("-", "") + "." + rest.replace("-", ""));
        assertThat(plugin.descriptor().packages()).allMatch(name -> name.startsWith(plugin.name()));
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void componentsArePackagePrivate(BuiltModule plugin) {
        List<String> providers = plugin.descriptor().provides().stream()
                .map(Provides::providers)
                .flatMap(List::stream)
                .toList();
        assertThat(CompiledClasses.of(plugin).stream()
                        .filter(type -> type.isTopLevelClass()
                                && type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                        .map(type -> type.getName()))
                .containsExactlyInAnyOrderElementsOf(providers);
    }

    @Test
    void noSourceOfTheFrameworkNamesAPlugin() throws IOException {
        List<String> names =
                BuiltModule.plugins().stream().map(BuiltModule::name).toList();
        for (BuiltModule module : BuiltModule.framework()) {
            try (Stream<Path> files = Files.walk(module.folder().resolve("src/main"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(Files.readString(file)).as(file.toString()).doesNotContain(names);
                }
            }
        }
    }
}
