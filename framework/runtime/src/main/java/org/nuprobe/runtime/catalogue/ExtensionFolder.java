package org.nuprobe.runtime.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.nuprobe.runtime.watch.Overdue;
import org.nuprobe.runtime.watch.Patience;

/** One folder under {@code extensions/}. */
final class ExtensionFolder {
    private final Path folder;
    private final Findings findings = new Findings();

    private ExtensionFolder(Path folder) {
        this.folder = folder;
    }

    /** What is in a folder, plugins and problems. */
    static Findings search(Path folder, Optional<ModuleLayer> parent, Patience patience) {
        ExtensionFolder opened = new ExtensionFolder(folder);
        List<Path> jars = opened.jars();
        if (jars.isEmpty() || !opened.accepted(jars)) {
            return opened.findings;
        }
        String name = String.valueOf(folder.getFileName());
        return load(new Loading(folder.toString(), name, jars, parent, patience), opened.findings);
    }

    /** What a jar would bring if it lay in a folder of its own with some libraries. */
    static Findings tryOut(List<Path> jars, String name, Optional<ModuleLayer> parent, Patience patience) {
        ExtensionFolder opened = new ExtensionFolder(jars.get(0));
        boolean whole = true;
        for (Path jar : jars) {
            whole &= opened.isWhole(jar);
        }
        return whole
                ? load(new Loading(jars.get(0).toString(), name, jars, parent, patience), opened.findings)
                : opened.findings;
    }

    /** An extension that does not come back is given up: then nothing of it is kept, because it may still be registering. */
    private static Findings load(Loading loading, Findings before) {
        Findings found = new Findings();
        try {
            loading.patience().await(call -> call.owner() == found, () -> {
                new Extension(loading.place(), loading.name(), loading.jars(), found).load(loading.parent());
                return found;
            });
            before.add(found);
        } catch (Overdue e) {
            before.problem(
                    loading.place(),
                    e.getMessage(),
                    "ask the author of the plugin, or give it more time with --time-limit");
        }
        return before;
    }

    private List<Path> jars() {
        List<Path> whole = new ArrayList<>();
        int broken = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                if (isWhole(jar)) {
                    whole.add(jar);
                } else {
                    broken++;
                }
            }
        } catch (IOException e) {
            findings.problem(folder.toString(), "the folder cannot be read: " + e.getMessage(), "");
            broken++;
        }
        if (whole.isEmpty() && broken == 0) {
            findings.problem(
                    folder.toString(),
                    "there is no jar in this folder",
                    "put the jar of the plugin here, or remove the folder");
        }
        return whole;
    }

    private boolean isWhole(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            if (zip.size() == 0) {
                findings.problem(jar.toString(), "the jar is empty", "copy it again");
                return false;
            }
        } catch (IOException noJar) {
            findings.problem(jar.toString(), "the file is truncated, or no jar", "copy it again");
            return false;
        }
        int java = JarFacts.firstJava(jar);
        int running = Runtime.version().feature();
        if (java > running) {
            findings.problem(
                    jar.toString(),
                    "it is compiled for Java " + java + ", and this is Java " + running,
                    "run nuprobe with a newer Java, or compile the plugin with --release 17");
            return false;
        }
        return true;
    }

    /** Whether the jars are those that somebody accepted; a folder that nobody was asked about is used as it is. */
    private boolean accepted(List<Path> jars) {
        List<Problem> differences =
                Acceptance.of(folder).map(it -> it.differences(folder, jars)).orElse(List.of());
        differences.forEach(each -> findings.problem(each.origin(), each.what(), each.remedy()));
        return differences.isEmpty();
    }

    private record Loading(
            String place, String name, List<Path> jars, Optional<ModuleLayer> parent, Patience patience) {}
}
