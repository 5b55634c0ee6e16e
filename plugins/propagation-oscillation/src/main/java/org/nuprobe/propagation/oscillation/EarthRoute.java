package org.nuprobe.propagation.oscillation;

import java.util.List;
import java.util.function.Function;
import org.nuprobe.toolkit.oscillation.Averaging;
import org.nuprobe.toolkit.oscillation.ComplexMatrix;
import org.nuprobe.toolkit.oscillation.Earth;
import org.nuprobe.toolkit.oscillation.Matter;
import org.nuprobe.toolkit.oscillation.Medium;

/**
 * A way through the Earth to a detector at its surface.
 *
 * @param matter that of each shell
 * @param pieces the way, shell by shell
 * @param length its whole length
 * @param arrival in which state they reach the Earth
 * @param averaging over what phases are averaged
 */
record EarthRoute(
        List<Matter> matter, List<Earth.Piece> pieces, double length, EarthArrival arrival, Averaging averaging)
        implements Route {
    EarthRoute {
        matter = List.copyOf(matter);
        pieces = List.copyOf(pieces);
    }

    /** The way through an Earth from a direction. */
    static EarthRoute through(Earth earth, double cosNadir, EarthArrival arrival, Averaging averaging) {
        List<Earth.Piece> pieces = earth.chord(cosNadir);
        return new EarthRoute(
                earth.shells().stream().map(shell -> shell.matter()).toList(),
                pieces,
                pieces.stream().mapToDouble(Earth.Piece::length).sum(),
                arrival,
                averaging);
    }

    @Override
    public ComplexMatrix follow(ComplexMatrix start, Function<Matter, Medium> media) {
        // The way down and the way up pass the same shells.
        Medium[] known = new Medium[matter.size()];
        ComplexMatrix rho =
                arrival == EarthArrival.MASS_STATES ? media.apply(Matter.VACUUM).averaged(start) : start;
        double remaining = length;
        for (Earth.Piece piece : pieces) {
            remaining -= piece.length();
            int shell = piece.shell();
            if (known[shell] == null) {
                known[shell] = media.apply(matter.get(shell));
            }
            rho = known[shell].after(rho, piece.length(), Math.max(0, remaining), averaging);
        }
        return rho;
    }
}
