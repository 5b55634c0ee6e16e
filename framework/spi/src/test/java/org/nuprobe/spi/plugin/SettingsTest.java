package org.nuprobe.spi.plugin;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What settings do that only know texts: a program that wires components by hand has such ones. */
class SettingsTest {
    private static final List<String> KNOWN = List.of("red", "green");

    @Test
    void choicesAreTextsThatAreKnownOrTheFallback() {
        assertThat(settings(List.of("green", "red")).choices("colours", KNOWN, List.of()))
                .containsExactly("green", "red");
        assertThat(settings(List.of()).choices("colours", KNOWN, List.of("red")))
                .isEmpty();
        assertThat(settings(null).choices("colours", KNOWN, List.of("red"))).containsExactly("red");
    }

    @Test
    void choicesThatAreUnknownOrTwiceAreInvalid() {
        assertThatThrownBy(() -> settings(List.of("red", "blue")).choices("colours", KNOWN, List.of()))
                .hasMessage("colours: \"blue\" is no choice; choices: red, green");
        assertThatThrownBy(() -> settings(List.of("red", "red")).choices("colours", KNOWN, List.of()))
                .hasMessage("colours: \"red\" stands there twice");
    }

    private static Settings settings(List<String> texts) {
        return (Settings) Proxy.newProxyInstance(
                SettingsTest.class.getClassLoader(),
                new Class<?>[] {Settings.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "has" -> texts != null;
                    case "texts" -> texts;
                    case "invalid" -> new IllegalArgumentException(arguments[0] + ": " + arguments[1]);
                    default -> InvocationHandler.invokeDefault(proxy, method, arguments);
                });
    }
}
