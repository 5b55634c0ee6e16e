package org.acme.chromium;

import static org.nuprobe.spi.unit.Units.KEV;

import java.util.List;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Line;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.unit.Interval;

/**
 * Electron capture of chromium-51: four lines, from two shells to two states of vanadium-51.
 *
 * <p>Energies and branches as they are in use for gallium experiments (V. V. Barinov et al., arXiv:2109.11482); digits to be confirmed.
 */
final class Chromium implements Source {
    static final Parameter NORMALISATION = Parameter.normalisation("chromium_activity", 0.01, "activity of the source");

    private static final double[] ENERGIES = {427 * KEV, 432 * KEV, 747 * KEV, 752 * KEV};
    private static final double[] BRANCHES = {0.0895, 0.0093, 0.8163, 0.0849};

    private final List<Line> lines;

    /**
     * A source.
     *
     * @param flux neutrinos per area and time
     */
    Chromium(double flux) {
        this.lines = List.of(line(0, flux), line(1, flux), line(2, flux), line(3, flux));
    }

    private static Line line(int k, double flux) {
        return new Line(ENERGIES[k], BRANCHES[k] * flux);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(NORMALISATION);
    }

    @Override
    public Flux flux(Point shape) {
        FlavourState electron = FlavourState.pure(Flavour.ELECTRON);
        return new Flux(List.of(new Flux.Component(
                "cr51",
                Helicity.NEUTRINO,
                new Lines(lines),
                Monomial.of(NORMALISATION),
                energy -> electron,
                TimeProfile.STEADY)));
    }

    private record Lines(List<Line> lines) implements Spectrum {
        @Override
        public Interval support() {
            return new Interval(ENERGIES[0], ENERGIES[ENERGIES.length - 1]);
        }

        @Override
        public double density(double energy) {
            return 0;
        }

        @Override
        public double[] breakpoints() {
            return ENERGIES.clone();
        }
    }
}
