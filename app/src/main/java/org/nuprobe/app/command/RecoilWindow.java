package org.nuprobe.app.command;

import org.nuprobe.app.rate.RecoilChannel;
import org.nuprobe.app.text.Numbers;
import org.nuprobe.runtime.Assembly;
import org.nuprobe.spi.detector.Response;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.unit.Units;

/**
 * The recoil energies in which a perfect detector counts.
 *
 * @param channel which recoils
 * @param from the smallest, natural units
 * @param to the largest, natural units
 */
record RecoilWindow(RecoilChannel channel, double from, double to) {
    /** A detector with one bin. */
    Response inOneBin(Assembly parts) {
        return response(parts, from, "bins: 1");
    }

    /** A detector with bins that grow with the energy; a window from zero on is cut off at a part of its upper end. */
    Response inLogarithmicBins(Assembly parts, int bins, double smallestPart) {
        return response(parts, from > 0 ? from : smallestPart * to, "bins: " + bins + ", spacing: log");
    }

    private Response response(Assembly parts, double low, String bins) {
        String settings =
                "recoil: " + Answers.word(channel) + ", threshold: " + keV(low) + ", upper: " + keV(to) + ", " + bins;
        return parts.component(Kind.RESPONSE, "{use: recoil-energy, with: {" + settings + "}}", "events");
    }

    private static String keV(double energy) {
        return Numbers.exact(energy / Units.KEV) + " keV";
    }
}
