package org.nuprobe.propagation.solarmsw;

import java.util.List;
import org.nuprobe.toolkit.oscillation.Earth;

/**
 * The first mass state after crossing the Earth, as the vector b of {@link TwoLevelBasis}: it turns about the vector h of one
 * shell after the other. That of the second mass state is its opposite.
 *
 * @param earth the shells
 * @param potentials the vector of the potential in each shell
 * @param oscillations the mixing
 */
record EarthCrossing(Earth earth, List<double[]> potentials, Oscillations oscillations) {
    /** The vectors h of all shells at an energy. */
    Axis[] axes(double energy) {
        double gap = oscillations.dm221() / (2 * energy);
        double inX = gap * oscillations.sine();
        double inZ = -gap * oscillations.cosine();
        Axis[] axes = new Axis[potentials.size()];
        for (int shell = 0; shell < axes.length; shell++) {
            double[] v = potentials.get(shell);
            double x = inX + v[0];
            double y = v[1];
            double z = inZ + v[2];
            double size = Math.sqrt(x * x + y * y + z * z);
            axes[shell] = new Axis(x / size, y / size, z / size, size, (x * inX + z * inZ) / size);
        }
        return axes;
    }

    /**
     * The vector h in a shell.
     *
     * @param x first coordinate of its direction
     * @param y second
     * @param z third
     * @param size its length, the phase per distance
     * @param slope minus the derivative of the size by ln E
     */
    record Axis(double x, double y, double z, double size, double slope) {}

    /**
     * The vector of the first mass state at the detector, averaged over energies with a relative width: as {@code
     * Medium.after}.
     */
    double[] firstState(Axis[] axes, List<Earth.Piece> way, double spread) {
        double x = -oscillations.sine();
        double y = 0;
        double z = oscillations.cosine();
        double remaining = way.stream().mapToDouble(Earth.Piece::length).sum();
        for (Earth.Piece piece : way) {
            Axis h = axes[piece.shell()];
            double length = piece.length();
            remaining -= length;
            double loss = spread * h.slope;
            double left = Math.exp(-0.5 * loss * loss * length * (length + 2 * remaining));
            double cosine = left * Math.cos(h.size * length);
            double sine = left * Math.sin(h.size * length);
            double along = (1 - cosine) * (h.x * x + h.y * y + h.z * z);
            double newX = cosine * x + sine * (h.y * z - h.z * y) + along * h.x;
            double newY = cosine * y + sine * (h.z * x - h.x * z) + along * h.y;
            z = cosine * z + sine * (h.x * y - h.y * x) + along * h.z;
            x = newX;
            y = newY;
        }
        return new double[] {x, y, z};
    }
}
