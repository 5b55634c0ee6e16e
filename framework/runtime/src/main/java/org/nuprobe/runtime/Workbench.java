package org.nuprobe.runtime;

import com.google.inject.Injector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.nuprobe.runtime.catalogue.Catalogue;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.runtime.catalogue.Search;
import org.nuprobe.runtime.component.Components;
import org.nuprobe.runtime.data.Bibliography;
import org.nuprobe.runtime.data.Ledger;
import org.nuprobe.runtime.data.Tables;
import org.nuprobe.runtime.document.Document;
import org.nuprobe.runtime.document.DocumentReader;
import org.nuprobe.runtime.journal.Identity;
import org.nuprobe.runtime.journal.Journal;
import org.nuprobe.runtime.release.Releases;
import org.nuprobe.runtime.result.RunOutcome;
import org.nuprobe.runtime.watch.Overdue;
import org.nuprobe.runtime.watch.Patience;
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
    private final Patience patience;

    private Workbench(Home home, Catalogue catalogue, Injector injector, int processors, Patience patience) {
        this.patience = patience;
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
        return open(home, Patience.USUAL, more);
    }

    /**
     * The same with another limit to the time that an extension may take for one answer, while it is loaded and in all that follows.
     */
    public static Workbench open(Home home, Patience patience, Plugin... more) {
        Catalogue catalogue = Search.of(List.of(more), home.extensions(), home.data(), patience);
        int processors = Runtime.getRuntime().availableProcessors();
        return new Workbench(home, catalogue, Wiring.of(catalogue), processors, patience);
    }

    /** The same on so many processors, at least 1; a result does not depend on how many. */
    public Workbench onProcessors(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a run needs at least one processor, not " + count);
        }
        return new Workbench(home, catalogue, injector, count, patience);
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
        Workbench preferring = preferring(document, ledger);
        Components components = preferring.components(folders, ledger);
        Planner planner = new Planner(document, preferring.injector, components, ledger, processors, patience);
        try {
            return patience.awaitAround(planner::plan);
        } catch (Overdue e) {
            throw Blame.of(e);
        }
    }

    /** This workbench with the components that a document prefers, and a word about each of them. */
    private Workbench preferring(Document document, Ledger ledger) {
        if (document.preferences().isEmpty()) {
            return this;
        }
        Catalogue preferred = catalogue.preferring(document.preferences());
        document.preferences()
                .forEach(each -> ledger.state("The " + each.kind() + " " + each.id() + " is that of the extension "
                        + each.extension() + ", because the analysis prefers it."));
        return new Workbench(home, preferred, Wiring.of(preferred), processors, patience);
    }

    /**
     * Does work in which extensions may be asked for something, and gives it up when one does not answer in time.
     *
     * @throws org.nuprobe.runtime.catalogue.PluginDefect when it is given up
     */
    public <T> T patiently(Supplier<T> work) {
        if (catalogue.entries().stream().noneMatch(Entry::isForeign)) {
            return work.get();
        }
        try {
            return patience.await(work);
        } catch (Overdue e) {
            throw Blame.of(e);
        }
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    /**
     * Computes every case. The result depends on the plan alone, not on the number of processors. A case in which a plugin breaks its
     * contract is a failure of the outcome, and the others go on.
     *
     * @throws org.nuprobe.runtime.catalogue.PluginDefect when no case could be computed
     * @throws IllegalStateException when a computation fails; the message names the case
     */
    public RunOutcome run(Plan plan, Progress progress) {
        return new Runner(plan, Bibliography.of(home.data()), progress, Optional.empty(), patience).run();
    }

    /**
     * The same with a journal, from which finished units are taken and to which others are added. The journal stays; the caller
     * removes it when the result is safe.
     *
     * @throws UnfinishedRun when the journal has only a share of the work, and other shares are missing
     */
    public RunOutcome run(Plan plan, Progress progress, Journal journal) {
        return new Runner(plan, Bibliography.of(home.data()), progress, Optional.of(journal), patience).run();
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
        return new Components(catalogue, kind -> Wiring.factories(injector, kind), tables(folders, ledger));
    }

    private Tables tables(List<Path> folders, Ledger ledger) {
        return new Tables(folders, ledger, path -> releases().reason(path));
    }

    /** The data releases that are known, imported or not. */
    public Releases releases() {
        return Releases.of(home.data());
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
        return tables(home.data(), new Ledger()).table(path);
    }

    /** BibTeX of papers and of the entries of {@code references.bib} with the given keys, each once, by key. */
    public String bibtex(List<Reference> references, List<String> keys) {
        return Bibliography.of(home.data()).bibtex(references, keys);
    }
}
