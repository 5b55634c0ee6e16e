package org.nuprobe.toolkit.spectrum;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nuprobe.spi.flux.Line;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.unit.Interval;

/** Several spectra as one; lines at the same energy become one line. */
record SpectrumSum(List<Spectrum> parts, Interval support, List<Line> lines) implements Spectrum {
    static SpectrumSum of(List<? extends Spectrum> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a sum of spectra needs at least one");
        }
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        Map<Double, Double> contents = new TreeMap<>();
        for (Spectrum part : parts) {
            low = Math.min(low, part.support().low());
            high = Math.max(high, part.support().high());
            part.lines().forEach(line -> contents.merge(line.energy(), line.content(), Double::sum));
        }
        List<Line> lines = contents.entrySet().stream()
                .map(entry -> new Line(entry.getKey(), entry.getValue()))
                .toList();
        return new SpectrumSum(List.copyOf(parts), new Interval(low, high), lines);
    }

    @Override
    public double density(double energy) {
        double sum = 0;
        for (Spectrum part : parts) {
            sum += part.density(energy);
        }
        return sum;
    }

    @Override
    public double[] breakpoints() {
        double[] all = parts.stream()
                .flatMapToDouble(part -> Arrays.stream(part.breakpoints()))
                .toArray();
        return Breakpoints.within(support, all);
    }
}
