package org.nuprobe.app.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The compiled classes of this checkout, tests left out. */
final class CompiledClasses {
    /** Whether a package or a module is ours. */
    static final Predicate<String> OURS = name -> name.startsWith("org.nuprobe.");

    private CompiledClasses() {}

    static JavaClasses all() {
        return new ClassFileImporter()
                .importPaths(
                        BuiltModule.all().stream().map(BuiltModule::classes).toList());
    }

    static JavaClasses of(BuiltModule module) {
        return new ClassFileImporter().importPath(module.classes());
    }

    /** The packages, ours and others', of the classes that any class of the given ones mentions. */
    static Set<String> packagesUsedBy(Iterable<JavaClass> classes) {
        Set<String> used = new TreeSet<>();
        for (JavaClass from : classes) {
            from.getDirectDependenciesFromSelf().forEach(dependency -> {
                JavaClass to = dependency.getTargetClass().getBaseComponentType();
                if (!to.isPrimitive()) {
                    used.add(to.getPackageName());
                }
            });
        }
        return used;
    }
}
