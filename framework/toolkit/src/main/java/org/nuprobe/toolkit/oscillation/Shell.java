package org.nuprobe.toolkit.oscillation;

/**
 * A spherical shell of the Earth, of uniform matter.
 *
 * @param inner its lower radius
 * @param outer its upper radius
 * @param density mass per volume, the average over the shell
 * @param electronFraction electrons per nucleon
 */
public record Shell(double inner, double outer, double density, double electronFraction) {
    /** What the shell consists of. */
    public Matter matter() {
        return Matter.of(density, electronFraction);
    }

    /** The mass of the whole shell. */
    public double mass() {
        return 4 * Math.PI / 3 * density * (Math.pow(outer, 3) - Math.pow(inner, 3));
    }

    /** How long a straight line that passes the centre at a distance is inside the shell, on one side of its deepest point. */
    double halfWay(double distance) {
        if (distance >= outer) {
            return 0;
        }
        double below = distance < inner ? Math.sqrt((inner - distance) * (inner + distance)) : 0;
        return Math.sqrt((outer - distance) * (outer + distance)) - below;
    }
}
