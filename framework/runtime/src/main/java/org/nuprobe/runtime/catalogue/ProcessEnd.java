package org.nuprobe.runtime.catalogue;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Set;

/**
 * Looks in a compiled class for the methods that end the process. Java can no longer forbid them, so one can only say beforehand who
 * has them. A call by reflection is not seen. The format is that of the Java Virtual Machine Specification, section 4.4.
 */
final class ProcessEnd {
    private static final Set<String> METHODS =
            Set.of("java/lang/System exit", "java/lang/Runtime exit", "java/lang/Runtime halt");
    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int STRING = 8;
    private static final int METHOD = 10;
    private static final int NAME_AND_TYPE = 12;
    private static final int METHOD_HANDLE = 15;
    private static final int METHOD_TYPE = 16;
    private static final int MODULE = 19;
    private static final int PACKAGE = 20;

    private final Object[] texts;
    private final int[][] pairs;
    private final int[] tags;

    private ProcessEnd(int size) {
        texts = new Object[size];
        pairs = new int[size][2];
        tags = new int[size];
    }

    /** Whether a class refers to one of these methods. */
    static boolean isIn(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            in.skipNBytes(8);
            int size = in.readUnsignedShort();
            ProcessEnd pool = new ProcessEnd(size);
            for (int k = 1; k < size; k++) {
                k += pool.read(in, k);
            }
            return pool.found();
        } catch (IOException noClass) {
            return false;
        }
    }

    /** Reads one constant; gives how many places it takes besides its own. */
    private int read(DataInputStream in, int k) throws IOException {
        tags[k] = in.readUnsignedByte();
        switch (tags[k]) {
            case UTF8 -> texts[k] = in.readUTF();
            case CLASS, STRING, METHOD_TYPE, MODULE, PACKAGE -> pairs[k][0] = in.readUnsignedShort();
            case METHOD_HANDLE -> in.skipNBytes(3);
            case LONG, DOUBLE -> {
                in.skipNBytes(8);
                return 1;
            }
            default -> {
                pairs[k][0] = in.readUnsignedShort();
                pairs[k][1] = in.readUnsignedShort();
            }
        }
        return 0;
    }

    private boolean found() {
        for (int k = 1; k < tags.length; k++) {
            if (tags[k] == METHOD && tags[pairs[k][1]] == NAME_AND_TYPE) {
                Object owner = texts[pairs[pairs[k][0]][0]];
                Object name = texts[pairs[pairs[k][1]][0]];
                if (METHODS.contains(owner + " " + name)) {
                    return true;
                }
            }
        }
        return false;
    }
}
