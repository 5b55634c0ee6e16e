package org.nuprobe.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuprobe.engine.Fluxes;
import org.nuprobe.engine.RecoilSpectrum;
import org.nuprobe.runtime.rate.Curves;
import org.nuprobe.runtime.rate.EnergyGrid;
import org.nuprobe.runtime.rate.EventCounts;
import org.nuprobe.runtime.rate.Scattering;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Run;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Unit;
import org.nuprobe.spi.unit.Units;

/**
 * Recoils by energy, before any detector.
 *
 * @param scattering the neutrinos, what they fall on and how they scatter
 * @param spectrum the rate by recoil energy
 * @param fluxes what this and other cases integrate only once
 * @param energies where the curve is looked at, besides both sides of its steps
 * @param point the values of all parameters
 */
record SpectrumTask(Scattering scattering, RecoilSpectrum spectrum, Fluxes fluxes, double[] energies, Point point)
        implements Task {
    /** The column of the energies. */
    static final String RECOIL = "recoil";

    private static final String CURVE = "spectrum";
    private static final String SUM = "recoils";
    private static final double EXPOSURE = Units.TONNE * Units.YEAR;
    private static final Unit COUNT = Unit.parse("1/(t yr)");
    private static final Unit RATE = Unit.usual(Dimension.RATE);
    private static final CurveResult SHOWN = new CurveResult(RECOIL, Unit.parse("keV"));

    SpectrumTask {
        energies = energies.clone();
    }

    @Override
    public Result result(Run run) {
        double from = energies[0];
        double to = energies[energies.length - 1];
        double[] smooth = EnergyGrid.around(scattering.jumps(point), energies);
        Map<String, Double> sums = new LinkedHashMap<>();
        new EventCounts(scattering, new double[] {from, to}, EXPOSURE, fluxes)
                .byComponent(point)
                .forEach((name, events) -> sums.put(name, events / EXPOSURE));
        return new Result(
                SHOWN.values(SUM, "recoils " + SHOWN.window(from, to), COUNT, sums),
                List.of(SHOWN.table(
                        CURVE,
                        "Recoils per mass, time and energy, before any detector",
                        RATE,
                        new Curves(smooth, spectrum.rates(smooth, point)))),
                List.of());
    }

    @Override
    public double[] energies() {
        return energies.clone();
    }

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>(SHOWN.columns(CURVE, scattering.components()));
        names.addAll(SHOWN.values(SUM, scattering.components()));
        return names;
    }
}
