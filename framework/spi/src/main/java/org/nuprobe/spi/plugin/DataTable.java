package org.nuprobe.spi.plugin;

import java.util.List;
import org.nuprobe.spi.unit.Dimension;

/** A CSV table whose header names each column and its unit: {@code energy [MeV],density [1/MeV]}. */
public interface DataTable {
    /** The path it was asked for by. */
    String path();

    /** The names of the columns, without units. */
    List<String> columns();

    /**
     * A column of numbers in natural units.
     *
     * @throws RuntimeException naming the file, the line and the columns there are, if it is missing, its unit has another
     *     dimension, or a cell is no finite number
     */
    double[] column(String name, Dimension dimension);

    /** A column of texts. */
    List<String> texts(String name);

    /** The error to throw when the content does not fit: row counts from 0 after the header, -1 is the header. It carries file and line. */
    RuntimeException invalid(int row, String what);
}
