package org.nuprobe.app.text;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

/**
 * Writes maps, collections, texts, numbers and truth values as JSON (RFC 8259), indented by two spaces; numbers that JSON does not
 * know (infinite or none) become {@code null}.
 */
public final class Json {
    private final StringBuilder text = new StringBuilder();

    private Json() {}

    /** The value as JSON without a line break at the end. */
    public static String write(Object value) {
        Json json = new Json();
        json.value(value, "\n");
        return json.text.toString();
    }

    private void value(Object value, String newLine) {
        if (value instanceof Map<?, ?> map) {
            list('{', '}', map.entrySet(), newLine);
        } else if (value instanceof Collection<?> collection) {
            list('[', ']', collection, newLine);
        } else if (value instanceof Map.Entry<?, ?> entry) {
            string(entry.getKey().toString());
            text.append(": ");
            value(entry.getValue(), newLine);
        } else if (value instanceof Double number) {
            text.append(Double.isFinite(number) ? Numbers.exact(number) : "null");
        } else if (value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else {
            string(value.toString());
        }
    }

    private void list(char open, char close, Collection<?> items, String newLine) {
        text.append(open);
        String inner = newLine + "  ";
        for (Iterator<?> iterator = items.iterator(); iterator.hasNext(); ) {
            text.append(inner);
            value(iterator.next(), inner);
            text.append(iterator.hasNext() ? "," : "");
        }
        text.append(items.isEmpty() ? "" : newLine).append(close);
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                default -> text.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        text.append('"');
    }
}
