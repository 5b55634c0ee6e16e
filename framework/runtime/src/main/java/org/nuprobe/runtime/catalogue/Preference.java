package org.nuprobe.runtime.catalogue;

import org.nuprobe.runtime.input.Place;

/**
 * The wish of an analysis to use the component of one extension where several have the same id.
 *
 * @param place where it is written
 * @param kind the kind of the component
 * @param id its id
 * @param extension the extension that is to bring it
 */
public record Preference(Place place, String kind, String id, String extension) {}
