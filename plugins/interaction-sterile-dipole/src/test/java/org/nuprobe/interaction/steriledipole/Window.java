package org.nuprobe.interaction.steriledipole;

/** The recoils T_- and T_+ between which a neutrino of energy E turns into nu_4, from the angles 0 and 180 degrees in the centre of mass. */
record Window(double low, double high) {
    static Window of(double energy, double sterileMass, double mass) {
        double square = sterileMass * sterileMass;
        double difference = 2 * mass * energy - square;
        double root = Math.sqrt(difference * difference - 4 * square * mass * mass);
        return new Window(end(energy, square, mass, -root), end(energy, square, mass, root));
    }

    private static double end(double energy, double square, double mass, double root) {
        return (energy * (2 * mass * energy + square + root) / (mass + 2 * energy) - square) / (2 * mass);
    }
}
