package org.nuprobe.runtime.catalogue;

import java.util.List;
import org.nuprobe.runtime.input.Node;

/**
 * A named component of the data folder: another component with settings.
 *
 * @param use the id of the component that it is made of
 * @param with its settings; the user's are merged over them
 * @param references keys of {@code references.bib}
 * @param maker where the plugin comes from that makes it
 */
public record Preset(String use, Node.Section with, List<String> references, Origin maker) {
    public Preset {
        references = List.copyOf(references);
    }
}
