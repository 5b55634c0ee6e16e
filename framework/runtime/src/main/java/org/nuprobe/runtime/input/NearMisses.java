package org.nuprobe.runtime.input;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Guesses what was meant by a word that is not known. */
public final class NearMisses {
    private static final int LISTED = 24;

    private NearMisses() {}

    /**
     * {@code did you mean "magnetic-moment"?} when a known word is near, else the known words.
     *
     * @param wrong the word that is not known
     * @param known the words that are
     * @param plural what they are, {@code keys}
     */
    public static String hint(String wrong, Collection<String> known, String plural) {
        List<String> near = near(wrong, known);
        if (!near.isEmpty()) {
            return "did you mean "
                    + near.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(" or "))
                    + "?";
        }
        return listing(known, plural);
    }

    /** {@code keys: a, b, c}, cut when there are many; says so when there are none. */
    public static String listing(Collection<String> known, String plural) {
        if (known.isEmpty()) {
            return "there are no " + plural + " here";
        }
        String listed = known.stream().limit(LISTED).collect(Collectors.joining(", "));
        return plural + ": " + listed + (known.size() > LISTED ? ", and " + (known.size() - LISTED) + " more" : "");
    }

    /** The known words that a slip of the fingers, or leaving out a part, may have turned into the wrong one; at most three. */
    public static List<String> near(String wrong, Collection<String> known) {
        String asked = simple(wrong);
        if (asked.isEmpty()) {
            return List.of();
        }
        int tolerance = Math.max(1, asked.length() / 3);
        List<String> slips = known.stream()
                .filter(word -> distance(asked, simple(word)) <= tolerance)
                .sorted(Comparator.comparingInt((String word) -> distance(asked, simple(word)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .toList();
        if (!slips.isEmpty()) {
            int best = distance(asked, simple(slips.get(0)));
            return slips.stream()
                    .filter(word -> distance(asked, simple(word)) <= best + 1)
                    .toList();
        }
        return known.stream()
                .filter(word -> asked.length() > 2
                        && (simple(word).contains(asked)
                                || (simple(word).length() > 2 && asked.contains(simple(word)))))
                .sorted()
                .limit(3)
                .toList();
    }

    private static String simple(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment) that turn a into b. */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], 1 + cost[i - 2][j - 2]);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
