package org.nuprobe.app.summary;

import java.util.Collection;
import org.nuprobe.app.text.Numbers;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Unit;

/**
 * How the values of one id are shown: in their unit, or, for plain numbers that are all tiny, in a common power of ten.
 *
 * @param header what stands behind the id, {@code [keV]} or {@code [1e-12]}; empty for plain numbers
 * @param size what one unit of it is worth in natural units
 */
record ValueScale(String header, double size) {
    /** Plain numbers below this are tiny. */
    private static final double TINY = 1e-3;

    /** A third of a decade: values around one power of a thousand stay with it. */
    private static final double SLACK = 0.3;

    private static final int DIGITS = 4;

    /** The scale that fits some values. */
    static ValueScale of(Unit unit, Collection<Double> values) {
        if (!unit.dimension().equals(Dimension.NUMBER) || unit.size() != 1) {
            return new ValueScale("[" + unit.text() + "]", unit.size());
        }
        double[] sizes = values.stream()
                .mapToDouble(Math::abs)
                .filter(size -> size > 0 && Double.isFinite(size))
                .toArray();
        double sum = 0;
        for (double size : sizes) {
            if (size >= TINY) {
                return new ValueScale("", 1);
            }
            sum += Math.log10(size);
        }
        if (sizes.length == 0) {
            return new ValueScale("", 1);
        }
        int exponent = 3 * (int) Math.floor((sum / sizes.length + SLACK) / 3);
        return new ValueScale("[1e" + exponent + "]", Double.parseDouble("1e" + exponent));
    }

    /** The header of a column with values of this id. */
    String title(String id) {
        return header.isEmpty() ? id : id + " " + header;
    }

    /** A value as a cell. */
    String cell(double value) {
        return Numbers.rounded(value / size, DIGITS);
    }
}
