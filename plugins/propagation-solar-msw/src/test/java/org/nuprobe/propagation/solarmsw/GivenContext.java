package org.nuprobe.propagation.solarmsw;

import java.util.List;
import java.util.Map;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Data;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;

/** Settings from a map; a key that the component did not declare is an error. */
record GivenContext(Data data, Map<String, String> values, List<String> declared) implements Context, Settings {
    @Override
    public Settings settings() {
        return this;
    }

    @Override
    public boolean has(String key) {
        if (!declared.contains(key)) {
            throw new AssertionError("the setting " + key + " is read without having been declared");
        }
        return values.containsKey(key);
    }

    @Override
    public List<String> texts(String key) {
        throw notNeeded();
    }

    @Override
    public <E extends Enum<E>> E choice(String key, E fallback) {
        return unlessGiven(key, fallback);
    }

    @Override
    public RuntimeException invalid(String key, String what) {
        return new IllegalArgumentException(key + ": " + what);
    }

    @Override
    public List<String> keys() {
        return List.copyOf(values.keySet());
    }

    @Override
    public <T> T component(Kind<T> kind, String key, String fallbackId) {
        throw notNeeded();
    }

    @Override
    public <T> T component(Kind<T> kind, String key) {
        throw notNeeded();
    }

    @Override
    public Context within(Settings section) {
        throw notNeeded();
    }

    @Override
    public double quantity(String key, Dimension dimension) {
        throw notNeeded();
    }

    @Override
    public double quantity(String key, Dimension dimension, double fallback) {
        return unlessGiven(key, fallback);
    }

    @Override
    public double[] quantities(String key, Dimension dimension) {
        throw notNeeded();
    }

    @Override
    public int integer(String key, int fallback) {
        throw notNeeded();
    }

    @Override
    public boolean flag(String key, boolean fallback) {
        throw notNeeded();
    }

    @Override
    public String text(String key) {
        throw notNeeded();
    }

    @Override
    public String text(String key, String fallback) {
        return has(key) ? values.get(key) : fallback;
    }

    @Override
    public Settings section(String key) {
        throw notNeeded();
    }

    @Override
    public List<Settings> sections(String key) {
        throw notNeeded();
    }

    private <T> T unlessGiven(String key, T fallback) {
        if (has(key)) {
            throw notNeeded();
        }
        return fallback;
    }

    private static AssertionError notNeeded() {
        return new AssertionError("these tests give texts only");
    }
}
