package org.nuprobe.runtime.input;

import java.util.regex.Pattern;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Quantity;

/** Numbers as people write them, and the ways of writing them that mean something else elsewhere. */
public final class Numbers {
    private static final Pattern NO_ZERO = Pattern.compile("([+-]?)(\\.\\d.*)");
    private static final Pattern LEADING_ZERO = Pattern.compile("([+-]?)0+(\\d.*)");
    private static final Pattern COMMA = Pattern.compile("([+-]?\\d+),(\\d+.*)");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d+_\\d.*");

    private Numbers() {}

    /**
     * A quantity in natural units.
     *
     * @param name what it is for the message: {@code the setting "threshold"}
     * @throws InvalidInput when it is no number, or the unit is missing or does not fit
     */
    public static double quantity(Node node, Dimension dimension, String name) {
        Node.Scalar scalar = scalar(node, name);
        try {
            return Quantity.parse(checked(scalar, name), dimension);
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            int semicolon = message.indexOf("; ");
            throw new InvalidInput(
                    scalar.place(),
                    name + ": " + (semicolon < 0 ? message : message.substring(0, semicolon)),
                    semicolon < 0 ? "" : message.substring(semicolon + 2));
        }
    }

    /** A whole number that fits a long, also as {@code 1e6}. */
    public static long whole(Node node, String name) {
        Node.Scalar scalar = scalar(node, name);
        String text = checked(scalar, name);
        try {
            return new java.math.BigDecimal(text).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw new InvalidInput(scalar.place(), name + ": \"" + scalar.text() + "\" is no whole number", "");
        }
    }

    /** {@code true} or {@code false}. */
    public static boolean flag(Node node, String name) {
        Node.Scalar scalar = scalar(node, name);
        return switch (scalar.text()) {
            case "true" -> true;
            case "false" -> false;
            case "yes", "Yes", "YES", "on", "On", "ON", "True", "TRUE", "y" -> throw noFlag(scalar, name, "write true");
            case "no", "No", "NO", "off", "Off", "OFF", "False", "FALSE", "n" ->
                throw noFlag(scalar, name, "write false");
            default -> throw noFlag(scalar, name, "write true or false");
        };
    }

    /** The scalar itself; a list, a section or nothing is an error. */
    public static Node.Scalar scalar(Node node, String name) {
        if (node instanceof Node.Scalar scalar) {
            if (scalar.plain() && empty(scalar.text())) {
                throw new InvalidInput(scalar.place(), name + " has no value", "");
            }
            return scalar;
        }
        throw new InvalidInput(node.place(), name + " must be a single value, not " + node.what(), "");
    }

    private static boolean empty(String text) {
        return text.isEmpty() || text.equals("~") || text.equals("null");
    }

    private static InvalidInput noFlag(Node.Scalar scalar, String name, String hint) {
        return new InvalidInput(scalar.place(), name + ": \"" + scalar.text() + "\" is neither true nor false", hint);
    }

    /** YAML readers disagree about {@code .5} and {@code 010}, people about {@code 1,5}: none of them is taken. */
    private static String checked(Node.Scalar scalar, String name) {
        String text = scalar.text().strip();
        var noZero = NO_ZERO.matcher(text);
        if (noZero.matches()) {
            throw noNumber(
                    scalar,
                    name,
                    "a digit must stand before the point: write " + noZero.group(1) + "0" + noZero.group(2));
        }
        var leadingZero = LEADING_ZERO.matcher(text);
        if (leadingZero.matches()) {
            throw noNumber(
                    scalar,
                    name,
                    "a leading 0 means base eight to some programs: write " + leadingZero.group(1)
                            + leadingZero.group(2));
        }
        var comma = COMMA.matcher(text);
        if (comma.matches()) {
            throw noNumber(scalar, name, "the decimal sign is a point: write " + comma.group(1) + "." + comma.group(2));
        }
        if (GROUPED.matcher(text).matches()) {
            throw noNumber(scalar, name, "digits are not grouped: write " + text.replace("_", ""));
        }
        return text;
    }

    private static InvalidInput noNumber(Node.Scalar scalar, String name, String hint) {
        return new InvalidInput(scalar.place(), name + ": \"" + scalar.text() + "\" is not taken as a number", hint);
    }
}
