package org.nuprobe.engine.recoil;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.nuprobe.engine.moment.ComponentMoments;
import org.nuprobe.engine.moment.Weights;
import org.nuprobe.spi.interaction.Kinematics;

/**
 * The moments of every flux component at the smallest energies E_min(T) of some recoils; each element is found when it is
 * first asked for and then kept.
 */
public final class MomentsAt {
    private final List<ComponentMoments> components;
    private final double[] recoils;
    private final double[] energies;
    private final int[] reach;
    private final double highest;
    private final Map<Integer, ComponentMoments.Located> located = new ConcurrentHashMap<>();
    private final Map<Integer, double[][]> moments = new ConcurrentHashMap<>();

    /**
     * The moments for some recoils.
     *
     * @param recoils recoil energies T
     * @param mass the mass of the scatterer
     */
    public MomentsAt(List<ComponentMoments> components, double[] recoils, double mass) {
        this.components = components;
        this.recoils = recoils.clone();
        this.energies = new double[recoils.length];
        for (int i = 0; i < recoils.length; i++) {
            energies[i] = Kinematics.minimumEnergy(recoils[i], mass);
        }
        this.reach = new int[components.size()];
        for (int c = 0; c < reach.length; c++) {
            double most = components.get(c).highest();
            reach[c] = recoils.length;
            while (reach[c] > 0 && energies[reach[c] - 1] > most) {
                reach[c]--;
            }
        }
        this.highest =
                components.stream().mapToDouble(ComponentMoments::highest).max().orElse(0);
    }

    List<ComponentMoments> components() {
        return components;
    }

    int size() {
        return recoils.length;
    }

    double recoil(int i) {
        return recoils[i];
    }

    /** Whether any neutrino of any component can cause the i-th recoil. */
    boolean reached(int i) {
        return energies[i] <= highest;
    }

    /** How many recoils, counted from the first, hold all that a component can cause. */
    int reach(int component) {
        return reach[component];
    }

    /** The moments {@code [n][i]} of one element of one component, for the recoils up to its {@link #reach}. */
    double[][] of(int component, int element) {
        return moments.computeIfAbsent(component * Weights.SIZE + element, key -> {
            ComponentMoments table = components.get(component);
            return table.moments(
                    located.computeIfAbsent(component, c -> table.locate(Arrays.copyOf(energies, reach[component]))),
                    element);
        });
    }
}
