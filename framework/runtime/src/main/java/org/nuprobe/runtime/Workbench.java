package org.nuprobe.runtime;

import com.google.inject.Injector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuprobe.runtime.catalogue.Catalogue;
import org.nuprobe.runtime.catalogue.Search;
import org.nuprobe.runtime.component.Components;
import org.nuprobe.runtime.data.Bibliography;
import org.nuprobe.runtime.data.Ledger;
import org.nuprobe.runtime.data.Tables;
import org.nuprobe.runtime.document.Document;
import org.nuprobe.runtime.document.DocumentReader;
import org.nuprobe.runtime.journal.Identity;
import org.nuprobe.runtime.journal.Journal;
import org.nuprobe.runtime.result.RunOutcome;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.plugin.Reference;

/**
 * Where everything comes together: the plugins and data of a home, and what can be done with them.
 *
 * <pre>
 * Workbench workbench = Workbench.open(Home.at(root));
 * Plan plan = workbench.check(workbench.read(file));
 * ResultFolder folder = ResultFolder.at(output);
 * RunOutcome outcome = workbench.run(plan, Progress.SILENT);
 * folder.write(outcome, ResultFolder.More.NONE);
 * </pre>
 *
 * <p>Whatever a user wrote wrongly is an {@link org.nuprobe.runtime.input.InvalidInput} that holds all problems at once; a plugin
 * that breaks its contract is a {@link org.nuprobe.runtime.catalogue.PluginDefect}.
 */
public final class Workbench {
    private final Home home;
    private final Catalogue catalogue;
    private final Injector injector;
    private final int processors;

    private Workbench(Home home, Catalogue catalogue, Injector injector, int processors) {
        this.home = home;
        this.catalogue = catalogue;
        this.injector = injector;
        this.processors = processors;
    }

    /**
     * Looks for plugins, extensions and presets; what is broken is a problem of the catalogue, not an error.
     *
     * @param home where data and extensions are
     * @param more plugins that the calling program brings along, besides those that are found
     */
    public static Workbench open(Home home, Plugin... more) {
        Catalogue catalogue = Search.of(List.of(more), home.extensions(), home.data());
        int processors = Runtime.getRuntime().availableProcessors();
        return new Workbench(home, catalogue, Wiring.of(catalogue), processors);
    }

    /** The same on so many processors, at least 1; a result does not depend on how many. */
    public Workbench onProcessors(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a run needs at least one processor, not " + count);
        }
        return new Workbench(home, catalogue, injector, count);
    }

    /** Where data and extensions are. */
    public Home home() {
        return home;
    }

    /** What there is. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * Reads an analysis file and checks all that can be checked without plugins.
     *
     * @throws org.nuprobe.runtime.input.InvalidInput when it cannot be read or is no analysis
     */
    public Document read(Path file) {
        return DocumentReader.read(file);
    }

    /**
     * Makes every component and settles every parameter; computes nothing.
     *
     * @throws org.nuprobe.runtime.input.InvalidInput with every problem of every case
     */
    public Plan check(Document document) {
        Ledger ledger = new Ledger();
        List<Path> folders = before(folder(document.file()));
        return new Planner(document, injector, components(folders, ledger), ledger, processors).plan();
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    /**
     * Computes every case. The result depends on the plan alone, not on the number of processors.
     *
     * @throws IllegalStateException when a computation fails; the message names the case
     */
    public RunOutcome run(Plan plan, Progress progress) {
        return new Runner(plan, Bibliography.of(home.data()), progress, Optional.empty()).run();
    }

    /**
     * The same with a journal, from which finished units are taken and to which others are added. The journal stays; the caller
     * removes it when the result is safe.
     *
     * @throws UnfinishedRun when the journal has only a share of the work, and other shares are missing
     */
    public RunOutcome run(Plan plan, Progress progress, Journal journal) {
        return new Runner(plan, Bibliography.of(home.data()), progress, Optional.of(journal)).run();
    }

    /** What the journal of a plan must say of itself. */
    public Identity identity(Plan plan) {
        return PlanIdentity.of(plan);
    }

    /**
     * Makes a component from a text of the command line: an id, or flow YAML such as {@code {use: isotope, with: {nuclide: Xe132}}}.
     *
     * @param origin what to call the text in a message, {@code --target}
     * @throws org.nuprobe.runtime.input.InvalidInput when there is no such component or a setting does not fit
     */
    public <T> T component(Kind<T> kind, String text, String origin) {
        return assembly().component(kind, text, origin);
    }

    /** Makes several components from texts and keeps account of what they are made of. */
    public Assembly assembly() {
        return assembly(home.data());
    }

    /**
     * The same with tables that are first looked for in a folder.
     *
     * @param folder where the person is who wrote the texts, as the folder of an analysis file is for the file
     */
    public Assembly assembly(Path folder) {
        return assembly(before(folder));
    }

    private Assembly assembly(List<Path> folders) {
        Ledger ledger = new Ledger();
        return new Assembly(components(folders, ledger), ledger);
    }

    private List<Path> before(Path folder) {
        List<Path> folders = new ArrayList<>(List.of(folder));
        folders.addAll(home.data());
        return folders;
    }

    private Components components(List<Path> folders, Ledger ledger) {
        return new Components(catalogue, kind -> Wiring.factories(injector, kind), new Tables(folders, ledger));
    }

    /**
     * Reads assignments such as {@code m_Zp=10 MeV} into a point; parameters that are not assigned have their initial value.
     *
     * @param declared the parameters there are
     * @param origin what to call the texts in a message, {@code --set}
     * @throws org.nuprobe.runtime.input.InvalidInput for an unknown parameter, a wrong unit, or a value out of bounds
     */
    public Point point(List<Parameter> declared, List<String> assignments, String origin) {
        return Assignments.point(declared, assignments, origin);
    }

    /** A table of the data folders: {@code limits/neutrino-magnetic-moment.csv}. */
    public DataTable table(String path) {
        return new Tables(home.data(), new Ledger()).table(path);
    }

    /** BibTeX of papers and of the entries of {@code references.bib} with the given keys, each once, by key. */
    public String bibtex(List<Reference> references, List<String> keys) {
        return Bibliography.of(home.data()).bibtex(references, keys);
    }
}
