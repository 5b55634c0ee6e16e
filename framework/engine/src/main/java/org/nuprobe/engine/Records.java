package org.nuprobe.engine;

import java.util.Collections;
import java.util.Iterator;

/** Where the results of units are kept, so that none is computed twice. */
@FunctionalInterface
public interface Records {
    /** Keeps nothing. */
    Records NONE = (stage, units, window) -> new Stage() {
        @Override
        public Iterator<Kept> kept() {
            return Collections.emptyIterator();
        }

        @Override
        public void add(long unit, double[] numbers) {}
    };

    /**
     * What is kept of a stage.
     *
     * @param stage its name
     * @param units how many units it has
     * @param window how far results that are added are out of order at most: every unit comes after all that are smaller by this
     *     much or more
     */
    Stage stage(String stage, long units, int window);

    /** One stage. */
    interface Stage extends AutoCloseable {
        /** What was kept before, each unit once, by rising number; read anew at each call. */
        Iterator<Kept> kept();

        /** Keeps a result; it is safe from the death of this process when the call returns. Called from several threads. */
        void add(long unit, double[] numbers);

        /** Nothing more will be added or read. */
        @Override
        default void close() {}
    }

    /**
     * A result that is kept.
     *
     * @param unit the number of the unit
     * @param numbers what it made
     */
    record Kept(long unit, double[] numbers) {}
}
