package org.nuprobe.runtime.rate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values at some energies, such as rates at recoil energies, one curve for each flux component; natural units. */
public final class Curves {
    private final double[] energies;
    private final Map<String, double[]> byComponent;

    /**
     * Curves.
     *
     * @param energies rising energies
     * @param byComponent one array a component, as long as {@code energies}
     */
    public Curves(double[] energies, Map<String, double[]> byComponent) {
        this.energies = energies.clone();
        Map<String, double[]> copies = new LinkedHashMap<>();
        byComponent.forEach((name, values) -> {
            if (values.length != energies.length) {
                throw new IllegalArgumentException(
                        name + " has " + values.length + " values at " + energies.length + " energies");
            }
            copies.put(name, values.clone());
        });
        this.byComponent = Collections.unmodifiableMap(copies);
    }

    /** The energies. */
    public double[] energies() {
        return energies.clone();
    }

    /** The values by name of the flux component. */
    public Map<String, double[]> byComponent() {
        Map<String, double[]> copies = new LinkedHashMap<>();
        byComponent.forEach((name, values) -> copies.put(name, values.clone()));
        return copies;
    }

    /** The values of all components together. */
    public double[] total() {
        double[] total = new double[energies.length];
        for (double[] values : byComponent.values()) {
            for (int k = 0; k < total.length; k++) {
                total[k] += values[k];
            }
        }
        return total;
    }
}
