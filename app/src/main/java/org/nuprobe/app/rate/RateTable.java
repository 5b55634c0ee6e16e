package org.nuprobe.app.rate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nuprobe.spi.unit.Units;

/** Events per target mass, time and recoil energy at some recoil energies, by flux component; natural units. */
public final class RateTable {
    /** One event per tonne, year and keV. */
    public static final double UNIT = 1 / (Units.TONNE * Units.YEAR * Units.KEV);

    private final double[] recoils;
    private final Map<String, double[]> byComponent;

    /**
     * A table.
     *
     * @param recoils rising recoil energies
     * @param byComponent one array a component, as long as {@code recoils}
     */
    public RateTable(double[] recoils, Map<String, double[]> byComponent) {
        this.recoils = recoils.clone();
        Map<String, double[]> copies = new LinkedHashMap<>();
        byComponent.forEach((name, rates) -> {
            if (rates.length != recoils.length) {
                throw new IllegalArgumentException(
                        name + " has " + rates.length + " rates at " + recoils.length + " recoil energies");
            }
            copies.put(name, rates.clone());
        });
        this.byComponent = Collections.unmodifiableMap(copies);
    }

    /** The recoil energies. */
    public double[] recoils() {
        return recoils.clone();
    }

    /** The rates by name of the flux component. */
    public Map<String, double[]> byComponent() {
        Map<String, double[]> copies = new LinkedHashMap<>();
        byComponent.forEach((name, rates) -> copies.put(name, rates.clone()));
        return copies;
    }

    /** The rates of all components together. */
    public double[] total() {
        double[] total = new double[recoils.length];
        for (double[] rates : byComponent.values()) {
            for (int k = 0; k < total.length; k++) {
                total[k] += rates[k];
            }
        }
        return total;
    }
}
