package org.nuprobe.runtime.guard;

import java.util.function.Supplier;

/** Checks arrays of numbers. */
final class Numbers {
    private Numbers() {}

    /** An array of rising numbers. */
    static double[] rising(Guard guard, String asked, Supplier<double[]> answer) {
        double[] numbers = guard.ask(asked, answer);
        for (int k = 0; k < numbers.length; k++) {
            if (Double.isNaN(numbers[k]) || (k > 0 && !(numbers[k] > numbers[k - 1]))) {
                throw guard.defect(
                        asked,
                        k == 0
                                ? "gives " + numbers[0]
                                : "gives numbers that do not rise: " + numbers[k] + " follows " + numbers[k - 1]);
            }
        }
        return numbers;
    }
}
