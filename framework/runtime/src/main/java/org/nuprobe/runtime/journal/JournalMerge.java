package org.nuprobe.runtime.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.nuprobe.engine.Records.Kept;
import org.nuprobe.runtime.input.InvalidInput;

/** Puts the journals of several processes together: each unit once, sorted. */
public final class JournalMerge {
    private final JournalFolder target;
    private final Identity identity;

    private JournalMerge(JournalFolder target, Identity identity) {
        this.target = target;
        this.identity = identity;
    }

    /**
     * Puts journals together.
     *
     * @param into where to; what is there already stays
     * @param journals the folders of the others, which stay as they are
     * @throws InvalidInput when one is no journal, or of another analysis
     */
    public static void into(Path into, Identity identity, List<Path> journals) {
        JournalFolder target = JournalFolder.at(into);
        List<JournalFolder> sources =
                new ArrayList<>(journals.stream().map(JournalFolder::at).toList());
        for (JournalFolder source : sources) {
            if (!source.exists()) {
                throw new InvalidInput(source.place(), "there is no journal here", "");
            }
            source.expect(identity);
        }
        if (target.exists()) {
            target.expect(identity);
            sources.add(0, target);
        } else {
            target.create(identity);
        }
        target.alone(() -> new JournalMerge(target, identity).merge(sources));
    }

    private void merge(List<JournalFolder> sources) {
        TreeSet<String> cases = new TreeSet<>();
        sources.forEach(source -> cases.addAll(source.cases()));
        try {
            for (String each : cases) {
                merge(each, sources);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the journals cannot be merged: " + e.getMessage(), e);
        }
    }

    private void merge(String each, List<JournalFolder> sources) throws IOException {
        List<CaseFile> files = new ArrayList<>();
        sources.forEach(source -> CaseFile.reading(source.file(each), identity).ifPresent(files::add));
        Path sorted = target.path().resolve(each + ".merging");
        Files.deleteIfExists(sorted);
        try (CaseFile file = CaseFile.appending(sorted, identity)) {
            stages(files).forEach((stage, sections) -> write(file, each, stage, sections));
            file.force();
        } finally {
            files.forEach(CaseFile::close);
        }
        Files.move(sorted, target.file(each), StandardCopyOption.REPLACE_EXISTING);
    }

    private static Map<String, List<Section>> stages(List<CaseFile> files) {
        Map<String, List<Section>> stages = new LinkedHashMap<>();
        for (CaseFile file : files) {
            for (Section section : file.sections()) {
                stages.computeIfAbsent(section.stage(), stage -> new ArrayList<>())
                        .add(section);
            }
        }
        return stages;
    }

    private void write(CaseFile file, String caseId, String stage, List<Section> sections) {
        long units = sections.get(0).units();
        for (Section section : sections) {
            if (section.units() != units) {
                throw new InvalidInput(
                        target.place(),
                        "the stage " + stage + " of the case " + caseId + " has " + units + " units in one journal and "
                                + section.units() + " in another",
                        "a statistic must divide its work in the same way on every machine: ask the author of the plugin");
            }
        }
        String name = target.path() + ", case " + caseId + ", stage " + stage;
        for (Sections all = new Sections(name, sections); all.hasNext(); ) {
            Kept kept = all.next();
            file.add(stage, units, 1, kept.unit(), kept.numbers());
        }
    }
}
