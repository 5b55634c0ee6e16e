package org.nuprobe.testkit.contract;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** For every check of every contract there is a component that is wrong in just that, and the other checks let it pass. */
class EveryCheckCanFailTest {
    @TempDir
    private static Path folder;

    @Test
    void everyCheckHasAWrongComponent() throws IOException, URISyntaxException {
        assertThat(WrongComponents.in(folder).keySet())
                .containsExactlyInAnyOrderElementsOf(contracts().stream()
                        .flatMap(contract -> checks(contract).stream())
                        .map(EveryCheckCanFailTest::name)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> aWrongComponentFailsItsCheckAndNoOther() throws IOException, URISyntaxException {
        Map<String, Object> wrong = WrongComponents.in(folder);
        return contracts().stream()
                .flatMap(contract -> checks(contract).stream()
                        .map(check -> DynamicTest.dynamicTest(
                                name(check), () -> assertFailsAlone(wrong.get(name(check)), check, checks(contract)))));
    }

    private static void assertFailsAlone(Object component, Method wanted, List<Method> checks) {
        assertThat(checks)
                .filteredOn(check -> outcome(component, check) != null)
                .as("checks that fail")
                .containsExactly(wanted);
        assertThat(outcome(component, wanted)).isInstanceOf(AssertionError.class);
    }

    /** What a check throws; nothing if it passes. */
    private static Throwable outcome(Object component, Method check) {
        Throwable thrown = catchThrowable(() -> check.invoke(component));
        return thrown instanceof InvocationTargetException wrapped ? wrapped.getCause() : thrown;
    }

    /** Every contract of the test kit, found by its name, so that a new one cannot be forgotten. */
    private static List<Class<?>> contracts() throws IOException, URISyntaxException {
        Class<?> one = ComponentContract.class;
        Path classes =
                Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files =
                Files.list(classes.resolve(one.getPackageName().replace('.', '/')))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith("Contract.class"))
                    .<Class<?>>map(name -> load(one.getPackageName() + "." + name.replace(".class", "")))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Method> checks(Class<?> contract) {
        return Arrays.stream(contract.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .toList();
    }

    private static String name(Method check) {
        return check.getDeclaringClass().getSimpleName() + "." + check.getName();
    }
}
