package org.nuprobe.app.plot;

/** A closed outline through points in their order; the last is joined to the first. */
public record Polygon(Series x, Series y) {
    /** Refuses fewer than three points, different lengths and values that are not finite. */
    public Polygon {
        Check.points("A polygon", x, y);
        Check.that(x.size() >= 3, "A polygon needs three points, not " + x.size() + ".");
        Check.that(
                x.stream().allMatch(Double::isFinite) && y.stream().allMatch(Double::isFinite),
                "A polygon has a value that is not finite.");
    }

    /** The polygon through these points. */
    public static Polygon of(double[] x, double[] y) {
        return new Polygon(Series.of(x), Series.of(y));
    }
}
