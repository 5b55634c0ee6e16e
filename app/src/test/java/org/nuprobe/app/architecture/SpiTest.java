package org.nuprobe.app.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.lang.module.ModuleDescriptor.Requires;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class SpiTest {
    private static final String SPI = "org.nuprobe.spi.";

    /** Each may use those above it; those on one line may not use each other. */
    private static final List<Set<String>> LAYERS = List.of(
            Set.of("unit"),
            Set.of("parameter"),
            Set.of("flux", "target"),
            Set.of("interaction"),
            Set.of("detector"),
            Set.of("experiment"),
            Set.of("statistics"),
            Set.of("plugin"));

    private final BuiltModule module = BuiltModule.framework().stream()
            .filter(candidate -> candidate.name().equals("org.nuprobe.spi"))
            .findFirst()
            .orElseThrow();
    private final JavaClasses classes = CompiledClasses.of(module);

    @Test
    void theModuleRequiresJavaBaseAlone() {
        assertThat(module.descriptor().requires()).extracting(Requires::name).containsExactly("java.base");
    }

    @Test
    void theClassesUseTheJdkAndEachOther() {
        assertThat(CompiledClasses.packagesUsedBy(classes))
                .allMatch(name -> name.startsWith(SPI) || name.startsWith("java."));
    }

    @Test
    void everyPackageIsExportedAndHasItsLayer() {
        Set<String> known =
                LAYERS.stream().flatMap(Set::stream).map(name -> SPI + name).collect(Collectors.toSet());
        assertThat(module.descriptor().packages()).isEqualTo(known);
        assertThat(module.descriptor().exports())
                .extracting(export -> export.source())
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void noPackageDependsOnALaterLayer() {
        Set<String> allowed = new HashSet<>();
        for (Set<String> layer : LAYERS) {
            for (String name : layer) {
                Set<String> used = CompiledClasses.packagesUsedBy(inPackage(SPI + name));
                used.removeIf(other -> !other.startsWith(SPI) || other.equals(SPI + name));
                assertThat(allowed).as("what " + name + " may use").containsAll(used);
            }
            layer.forEach(name -> allowed.add(SPI + name));
        }
    }

    private List<JavaClass> inPackage(String name) {
        return classes.stream()
                .filter(type -> type.getPackageName().equals(name))
                .toList();
    }
}
