package org.nuprobe.app.architecture;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** Who may use whom: toolkit to SPI; engine to SPI; runtime to engine; app and test kit to runtime; a plugin to SPI and toolkit. */
final class ArrowsTest {
    private static final String SPI = "org.nuprobe.spi";
    private static final String TOOLKIT = "org.nuprobe.toolkit";
    private static final String ENGINE = "org.nuprobe.engine";
    private static final String RUNTIME = "org.nuprobe.runtime";

    private static final Map<String, Set<String>> FRAMEWORK = Map.of(
            SPI,
            Set.of(),
            TOOLKIT,
            Set.of(SPI),
            ENGINE,
            Set.of(SPI),
            RUNTIME,
            Set.of(SPI, ENGINE),
            "org.nuprobe.testkit",
            Set.of(SPI, ENGINE, RUNTIME),
            "org.nuprobe.app",
            Set.of(SPI, ENGINE, RUNTIME));

    static Iterable<BuiltModule> modules() {
        return BuiltModule.all();
    }

    @Test
    void everyModuleOfTheFrameworkHasItsArrows() {
        assertThat(BuiltModule.framework())
                .extracting(BuiltModule::name)
                .containsExactlyInAnyOrderElementsOf(FRAMEWORK.keySet());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void descriptorsFollowTheArrows(BuiltModule module) {
        Set<String> required = module.descriptor().requires().stream()
                .map(requires -> requires.name())
                .filter(CompiledClasses.OURS)
                .collect(Collectors.toSet());
        assertThat(allowed(module)).containsAll(required);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void classesFollowTheArrows(BuiltModule module) {
        Set<String> used = new TreeSet<>(CompiledClasses.packagesUsedBy(CompiledClasses.of(module)));
        used.removeIf(name -> !CompiledClasses.OURS.test(name) || (name + ".").startsWith(module.name() + "."));
        Set<String> allowed = allowed(module);
        assertThat(used).allMatch(name -> allowed.stream().anyMatch(other -> (name + ".").startsWith(other + ".")));
    }

    @Test
    void onlyRuntimeAndAppSeeGuice() {
        for (BuiltModule module : BuiltModule.all()) {
            if (!Set.of(RUNTIME, "org.nuprobe.app").contains(module.name())) {
                assertThat(CompiledClasses.packagesUsedBy(CompiledClasses.of(module)))
                        .as(module.name())
                        .noneMatch(name -> name.startsWith("com.google.inject") || name.startsWith("jakarta.inject"));
            }
        }
    }

    @Test
    void noPackagesFormACycle() {
        slices().matching("org.nuprobe.(**)").should().beFreeOfCycles().check(CompiledClasses.all());
    }

    private static Set<String> allowed(BuiltModule module) {
        return FRAMEWORK.getOrDefault(module.name(), Set.of(SPI, TOOLKIT));
    }
}
