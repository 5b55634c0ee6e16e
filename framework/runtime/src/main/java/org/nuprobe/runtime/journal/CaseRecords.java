package org.nuprobe.runtime.journal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.nuprobe.engine.Records;

/** What a journal keeps of one case; the file is made when the first unit is done. */
final class CaseRecords implements Records, AutoCloseable {
    private final String name;
    private final List<CaseFile> earlier;
    private final Supplier<CaseFile> making;
    private final Set<String> stages = new HashSet<>();
    private Optional<CaseFile> own = Optional.empty();

    /**
     * The records of a case.
     *
     * @param name what to call them in a message
     * @param earlier the files that are read
     * @param making opens the file that is written
     */
    CaseRecords(String name, List<CaseFile> earlier, Supplier<CaseFile> making) {
        this.name = name;
        this.earlier = List.copyOf(earlier);
        this.making = making;
    }

    @Override
    public synchronized Records.Stage stage(String stage, long units, int window) {
        if (!stages.add(stage)) {
            throw new IllegalStateException("the stage " + stage + " is there twice");
        }
        List<Section> sections = new ArrayList<>();
        for (CaseFile file : earlier) {
            file.sections().stream()
                    .filter(section -> section.stage().equals(stage))
                    .forEach(sections::add);
        }
        for (Section section : sections) {
            if (section.units() != units) {
                throw new IllegalStateException("the stage " + stage + " has " + units + " units, and "
                        + section.units() + " in the journal: it must depend on the analysis alone");
            }
        }
        return new Records.Stage() {
            @Override
            public Iterator<Kept> kept() {
                return new Sections(name + ", stage " + stage, sections);
            }

            @Override
            public void add(long unit, double[] numbers) {
                own().add(stage, units, window, unit, numbers);
            }
        };
    }

    private synchronized CaseFile own() {
        if (own.isEmpty()) {
            own = Optional.of(making.get());
        }
        return own.get();
    }

    @Override
    public synchronized void close() {
        earlier.forEach(CaseFile::close);
        own.ifPresent(CaseFile::close);
    }
}
