package org.nuprobe.runtime.journal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.nuprobe.engine.Records.Kept;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Place;

/** Several sections of one stage read as one: each unit once, by rising number. */
final class Sections implements Iterator<Kept> {
    private record Head(Kept kept, Iterator<Kept> rest) {}

    private final String name;
    private final PriorityQueue<Head> heads = new PriorityQueue<>(
            Comparator.comparingLong((Head head) -> head.kept().unit()));

    /**
     * Sections of one stage.
     *
     * @param name what to call the stage in a message
     */
    Sections(String name, List<Section> sections) {
        this.name = name;
        sections.forEach(section -> push(section.sorted()));
    }

    @Override
    public boolean hasNext() {
        return !heads.isEmpty();
    }

    @Override
    public Kept next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Kept kept = pop();
        while (hasNext() && heads.element().kept().unit() == kept.unit()) {
            same(kept, pop());
        }
        return kept;
    }

    private Kept pop() {
        Head head = heads.remove();
        push(head.rest());
        return head.kept();
    }

    private void push(Iterator<Kept> rest) {
        if (rest.hasNext()) {
            heads.add(new Head(rest.next(), rest));
        }
    }

    /** A unit that was computed twice must have come out the same, or the machines do not compute alike. */
    private void same(Kept one, Kept other) {
        if (!Arrays.equals(bits(one.numbers()), bits(other.numbers()))) {
            throw new InvalidInput(
                    Place.of(name),
                    "unit " + one.unit() + " was computed twice, with different numbers",
                    "the machines do not compute alike: use one version of nuprobe, of its plugins and of Java on all");
        }
    }

    private static long[] bits(double[] numbers) {
        return Arrays.stream(numbers).mapToLong(Double::doubleToRawLongBits).toArray();
    }
}
