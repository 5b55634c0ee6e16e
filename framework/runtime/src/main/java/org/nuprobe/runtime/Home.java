package org.nuprobe.runtime;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where nuprobe finds data and extensions. The caller says where; nothing is read from the environment.
 *
 * @param root the folder that nuprobe lives in
 * @param data folders with tables and presets, searched in this order
 * @param extensions folders whose folders each hold the jars of one extension
 */
public record Home(Path root, List<Path> data, List<Path> extensions) {
    public Home {
        data = List.copyOf(data);
        extensions = List.copyOf(extensions);
    }

    /** The usual layout: {@code data/} and {@code extensions/} in the root, as far as they exist. */
    public static Home at(Path root) {
        return new Home(root, folder(root.resolve("data")), folder(root.resolve("extensions")));
    }

    /** The same with one more folder of extensions. */
    public Home withExtensions(Path folder) {
        return new Home(root, data, with(extensions, folder));
    }

    /** The same with one more data folder, searched first. */
    public Home withData(Path folder) {
        List<Path> folders = new ArrayList<>(List.of(folder));
        folders.addAll(data);
        return new Home(root, folders, extensions);
    }

    /** The same with one more data folder, searched last; one that does not exist is passed over. */
    public Home withMoreData(Path folder) {
        List<Path> folders = new ArrayList<>(data);
        folders.addAll(folder(folder));
        return new Home(root, folders, extensions);
    }

    private static List<Path> folder(Path folder) {
        return Files.isDirectory(folder) ? List.of(folder) : List.of();
    }

    private static List<Path> with(List<Path> list, Path more) {
        List<Path> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }
}
