package org.nuprobe.runtime.journal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.nuprobe.engine.Records.Kept;

/**
 * The units that are missing of a stage.
 *
 * @param units how many units the stage has
 * @param missing how many are missing
 * @param first the first ranges of missing units, in words
 * @param parts of so many processes as divide the stage, the numbers of those that have not done their share
 */
public record Gaps(long units, long missing, String first, List<Integer> parts) {
    private static final int SHOWN = 5;

    public Gaps {
        parts = List.copyOf(parts);
    }

    /** The gaps between units that are there, which come by rising number. */
    static Gaps of(Iterator<Kept> kept, long units, int processes) {
        List<String> ranges = new ArrayList<>();
        BitSet late = new BitSet(processes);
        long missing = 0;
        long next = 0;
        while (next < units) {
            long there = kept.hasNext() ? kept.next().unit() : units;
            missing += there - next;
            if (there > next && ranges.size() <= SHOWN) {
                ranges.add(there - next == 1 ? Long.toString(next) : next + "-" + (there - 1));
            }
            for (long unit = next; unit < Math.min(there, next + processes); unit++) {
                late.set((int) (unit % processes));
            }
            next = there + 1;
        }
        String shown = ranges.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return new Gaps(
                units,
                missing,
                ranges.size() > SHOWN ? shown + ", ..." : shown,
                late.stream().map(part -> part + 1).boxed().toList());
    }
}
