package org.nuprobe.runtime.document;

import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Place;

/**
 * A component that is asked for, {@code id} or {@code { use: id, with: {...} }}.
 *
 * @param place where the id stands
 * @param id the component or preset
 * @param with its settings
 */
public record Use(Place place, String id, Node.Section with) {}
