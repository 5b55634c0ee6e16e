package org.nuprobe.propagation.solarmsw;

/**
 * From where the Sun shines through the Earth during a year: the distribution of its nadir angle eta at a latitude,
 *
 * <pre>cos eta = -(sin lambda sin delta + cos lambda cos delta cos h),   sin delta = sin(23.44 deg) sin(2 pi t/yr),</pre>
 *
 * <p>with the hour angle h and the season t spread evenly: a circular orbit (E. Lisi and D. Montanino, Phys. Rev. D 56 (1997)
 * 1792).
 *
 * @param latitude lambda in degrees, north positive
 */
record Exposure(double latitude) {
    /** Inclination of the Earth's axis in degrees. */
    private static final double INCLINATION = 23.44;

    private static final int SEASONS = 2000;

    /** The part of the year during which the cosine of the nadir angle is above a value: 1/2 at 0. */
    double above(double cosNadir) {
        double sine = Math.sin(Math.toRadians(latitude));
        double cosine = Math.cos(Math.toRadians(latitude));
        double inclination = Math.sin(Math.toRadians(INCLINATION));
        double sum = 0;
        for (int season = 0; season < SEASONS; season++) {
            // The other half of the year mirrors this one.
            double sinDelta = inclination * Math.sin(Math.PI * ((season + 0.5) / SEASONS - 0.5));
            double middle = cosNadir + sine * sinDelta;
            double range = cosine * Math.sqrt(1 - sinDelta * sinDelta);
            if (middle <= -range) {
                sum += Math.PI;
            } else if (middle < range) {
                sum += Math.acos(middle / range);
            }
        }
        return sum / (SEASONS * Math.PI);
    }

    /**
     * The nights of a year by nadir angle.
     *
     * @param count how many equal parts the angles from 0 to 90 degrees are cut into
     * @return the fraction of the night in each part, adding up to 1
     */
    double[] nights(int count) {
        double[] nights = new double[count];
        double all = above(0);
        double deeper = 0;
        for (int k = 0; k < count; k++) {
            double upTo = k == count - 1 ? all : above(Math.cos(0.5 * Math.PI * (k + 1) / count));
            nights[k] = (upTo - deeper) / all;
            deeper = upTo;
        }
        return nights;
    }
}
