package org.nuprobe.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.nuprobe.app.plot.Figure;
import org.nuprobe.app.plot.FigureWriter;
import org.nuprobe.app.terminal.Terminal;

/** The file that {@code --plot} names. */
record PlotFile(String name, Path path) {
    private static final String OPTION = "--plot";

    /** Looks at the name before anything is computed; what is wrong with it is noted in the answers. */
    static Optional<PlotFile> of(String name, Terminal terminal, Answers answers) {
        String ending = name.toLowerCase(Locale.ROOT);
        Path path = terminal.resolve(name);
        if (!ending.endsWith(".svg") && !ending.endsWith(".png")) {
            answers.wrong(OPTION, "\"" + name + "\" does not end in .svg or .png", "");
            return Optional.empty();
        }
        if (path.getParent() == null || !Files.isDirectory(path.getParent())) {
            answers.wrong(OPTION, "there is no folder to put " + name + " into", "");
            return Optional.empty();
        }
        return Optional.of(new PlotFile(name, path));
    }

    /** Draws. */
    void write(Figure figure) {
        try {
            FigureWriter.write(figure, path);
        } catch (IOException e) {
            throw new ComputationFailure("cannot write " + name + ": " + e.getMessage());
        }
    }
}
