package org.nuprobe.app.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class JsonTest {
    @Test
    void objectsAndListsAreIndented() {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("b8", 499.5);
        inner.put("pp", 0.0);
        Map<String, Object> outer = new LinkedHashMap<>();
        outer.put("events", 499.5);
        outer.put("by_component", inner);
        outer.put("interactions", List.of("standard-model"));
        outer.put("notes", List.of());
        outer.put("bins", 1);
        outer.put("binned", true);
        assertThat(Json.write(outer)).isEqualTo("""
                {
                  "events": 499.5,
                  "by_component": {
                    "b8": 499.5,
                    "pp": 0
                  },
                  "interactions": [
                    "standard-model"
                  ],
                  "notes": [],
                  "bins": 1,
                  "binned": true
                }""");
    }

    @Test
    void textsAreEscaped() {
        assertThat(Json.write("a \"b\" \\ c\n\td\u0001")).isEqualTo("\"a \\\"b\\\" \\\\ c\\n\\td\\u0001\"");
    }

    @Test
    void whatIsNoFiniteNumberIsNull() {
        assertThat(Json.write(List.of(Double.NaN, Double.POSITIVE_INFINITY))).isEqualTo("[\n  null,\n  null\n]");
    }
}
