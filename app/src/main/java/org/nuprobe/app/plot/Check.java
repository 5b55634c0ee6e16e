package org.nuprobe.app.plot;

/** The complaints that several layers share. */
final class Check {
    private Check() {}

    static void that(boolean holds, String complaint) {
        if (!holds) {
            throw new IllegalArgumentException(complaint);
        }
    }

    static String named(String kind, String label) {
        return label.isEmpty() ? "The " + kind : "The " + kind + " '" + label + "'";
    }

    /** Refuses coordinates of different length and those without a single finite point. */
    static void points(String who, Series x, Series y) {
        that(
                x.size() == y.size(),
                who + " has " + x.size() + " values of x but " + y.size() + " of y: give one y for each x.");
        for (int i = 0; i < x.size(); i++) {
            if (Double.isFinite(x.at(i)) && Double.isFinite(y.at(i))) {
                return;
            }
        }
        throw new IllegalArgumentException(who + " has no finite point among its " + x.size() + ".");
    }

    static void finite(String who, String what, double value) {
        that(Double.isFinite(value), who + " has " + what + " " + value + ": give a finite number.");
    }
}
