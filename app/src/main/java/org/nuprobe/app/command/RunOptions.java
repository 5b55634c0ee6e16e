package org.nuprobe.app.command;

import java.nio.file.Path;
import java.util.Optional;
import org.nuprobe.app.terminal.Terminal;
import org.nuprobe.runtime.Plan;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.runtime.result.ResultFolder;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which analysis is run, where its result goes, and on how many processors. */
final class RunOptions {
    private static final String FOLDER = "out";

    @Parameters(index = "0", paramLabel = "FILE", description = "the analysis file")
    private String file = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "where to write (default: out/ and the name of the file)")
    private Optional<String> out = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "how many processors to use (default: all); the result does not depend on it")
    private Optional<Integer> threads = Optional.empty();

    @Option(names = "--no-plots", description = "draw nothing")
    private boolean noPlots;

    @Option(
            names = "--keep-journal",
            description = "do not remove the journal of finished units when the result is there")
    private boolean keepJournal;

    /** The analysis file as it was written. */
    String file() {
        return file;
    }

    /** The folder of the result as a person would write it, if it was said. */
    Optional<String> out() {
        return out;
    }

    /** Whether plots are wanted. */
    boolean plots() {
        return !noPlots;
    }

    /** Whether the journal outlives the run. */
    boolean keepsJournal() {
        return keepJournal;
    }

    /** Everything that is needed before anything is computed. */
    Prepared prepare(CommonOptions common, Terminal terminal) {
        if (threads.isPresent() && threads.get() < 1) {
            throw new InvalidInput(Place.of("--threads"), "there must be at least 1, not " + threads.get(), "");
        }
        Workbench found = common.workbench(terminal);
        Workbench workbench = threads.map(found::onProcessors).orElse(found);
        Plan plan = workbench.check(workbench.read(terminal.resolve(file)));
        ResultFolder folder = ResultFolder.at(terminal.resolve(out.orElse(FOLDER + "/" + stem())));
        return new Prepared(workbench, plan, folder, JournalPlaces.beside(folder.path()));
    }

    /** The name of the file without its last ending. */
    private String stem() {
        String name = String.valueOf(Path.of(file).getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /**
     * A run that can begin.
     *
     * @param workbench plugins and data
     * @param plan what is to be computed
     * @param folder where the result goes
     * @param journals where journals are
     */
    record Prepared(Workbench workbench, Plan plan, ResultFolder folder, JournalPlaces journals) {}
}
