package org.nuprobe.runtime.watch;

import java.util.function.DoubleFunction;

/**
 * Something that an extension is asked for.
 *
 * @param owner who is asked, to be compared: a guard, or the search that loads an extension
 * @param location the jar or folder of the extension
 * @param title how messages call it: {@code the interaction "light-vector" of org.acme.light 1.0}
 * @param asked what it is asked for: {@code its terms on Ar40}
 * @param at says where, for a function of one number: {@code at a recoil of 5 keV}; gives nothing otherwise
 */
public record Call(Object owner, String location, String title, String asked, DoubleFunction<String> at) {
    /** A call without number. */
    public Call(Object owner, String location, String title, String asked) {
        this(owner, location, title, asked, argument -> "");
    }

    /** {@code the interaction "light-vector" of org.acme.light 1.0, asked for its terms on Ar40,}. */
    public String words(double argument) {
        return title + ", asked for " + asked + at.apply(argument) + ",";
    }
}
