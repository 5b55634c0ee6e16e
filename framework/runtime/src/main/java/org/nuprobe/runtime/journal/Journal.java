package org.nuprobe.runtime.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuprobe.engine.Records;
import org.nuprobe.engine.Share;
import org.nuprobe.runtime.input.InvalidInput;

/**
 * The finished units of a run. A run that is interrupted leaves it behind, and the next one takes it up; machines that divide a
 * run write one each. It comes into being with the first unit, so a run without long work has none.
 */
public final class Journal implements AutoCloseable {
    private final JournalFolder folder;
    private final Optional<JournalFolder> base;
    private final Identity identity;
    private final Share share;
    private final List<AutoCloseable> opened = new ArrayList<>();
    private boolean ready;

    private Journal(JournalFolder folder, Optional<JournalFolder> base, Identity identity, Share share) {
        this.folder = folder;
        this.base = base;
        this.identity = identity;
        this.share = share;
        base.filter(JournalFolder::exists).ifPresent(each -> each.expect(identity));
        if (folder.exists()) {
            folder.expect(identity);
            take();
        }
    }

    /**
     * The journal of a run that begins.
     *
     * @throws InvalidInput when there is one already
     */
    public static Journal begun(Path path, Identity identity) {
        JournalFolder folder = JournalFolder.at(path);
        if (folder.exists()) {
            throw new InvalidInput(
                    folder.place(),
                    "an earlier run did not finish, and this is its journal",
                    "--resume goes on from it, --restart throws it away");
        }
        return new Journal(folder, Optional.empty(), identity, Share.WHOLE);
    }

    /**
     * The journal of an earlier run, to go on from; it need not be there.
     *
     * @throws InvalidInput when it is of another analysis, with what is different
     */
    public static Journal resumed(Path path, Identity identity) {
        return new Journal(JournalFolder.at(path), Optional.empty(), identity, Share.WHOLE);
    }

    /**
     * The journal of one of several processes that divide a run; what it holds is taken up.
     *
     * @param path where this process writes
     * @param merged what all processes made in earlier rounds; it need not be there
     * @throws InvalidInput when one of them is of another analysis, with what is different
     */
    public static Journal shared(Path path, Path merged, Identity identity, Share share) {
        return new Journal(JournalFolder.at(path), Optional.of(JournalFolder.at(merged)), identity, share);
    }

    /** A journal that is only read: nothing is computed that is not in it. */
    public static Journal complete(Path path, Identity identity) {
        return new Journal(JournalFolder.at(path), Optional.empty(), identity, Share.NOTHING);
    }

    /** Whether there is a journal in a place. */
    public static boolean isAt(Path path) {
        return JournalFolder.at(path).exists();
    }

    /**
     * Removes the journal in a place, if there is one.
     *
     * @throws InvalidInput when there is something else, or another process is at work on it
     */
    public static void discard(Path path) {
        JournalFolder folder = JournalFolder.at(path);
        if (folder.exists()) {
            folder.alone(folder::remove);
        }
    }

    /** The folder. */
    public Path path() {
        return folder.path();
    }

    /** Which units are computed. */
    public Share share() {
        return share;
    }

    /** Whether any unit is in it. */
    public boolean isStarted() {
        return folder.exists();
    }

    /** What is kept of a case. */
    public synchronized Records of(String caseId) {
        List<CaseFile> earlier = new ArrayList<>();
        CaseFile.reading(folder.file(caseId), identity).ifPresent(earlier::add);
        base.flatMap(each -> CaseFile.reading(each.file(caseId), identity)).ifPresent(earlier::add);
        CaseRecords records = new CaseRecords(
                folder.path() + ", case " + caseId, earlier, () -> CaseFile.appending(made().file(caseId), identity));
        opened.add(records);
        return records;
    }

    /** What is missing of a stage that a number of processes divide. */
    public Gaps gaps(String caseId, String stage, long units, int processes) {
        return Gaps.of(of(caseId).stage(stage, units, 1).kept(), units, processes);
    }

    private synchronized JournalFolder made() {
        if (!ready) {
            folder.create(identity);
            take();
        }
        return folder;
    }

    private void take() {
        opened.add(folder.lock());
        ready = true;
    }

    /** The run is complete: the journal has served its purpose. */
    public void remove() {
        close();
        if (folder.exists()) {
            folder.remove();
        }
    }

    @Override
    public synchronized void close() {
        for (AutoCloseable each : opened) {
            try {
                each.close();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        opened.clear();
    }
}
