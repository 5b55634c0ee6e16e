package org.nuprobe.engine.region;

import java.util.SortedMap;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;

/**
 * The expected counts of one origin that are proportional to one product of couplings and normalisations.
 *
 * @param origin the name of a flux component, or the id of a background
 * @param powers the product
 * @param counts per bin, where the product is 1
 */
public record Template(String origin, SortedMap<Parameter, Integer> powers, double[] counts) {
    /** The value of the product at a point. */
    public double value(Point point) {
        return new Monomial(1, powers).value(point);
    }
}
