package org.nuprobe.runtime.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.runtime.input.YamlText;

/**
 * A component that is asked for, {@code id} or {@code { use: id, with: {...} }}.
 *
 * @param place where the id stands
 * @param id the component or preset
 * @param with its settings
 */
public record Use(Place place, String id, Node.Section with) {
    /** As it stands in a document. */
    public Node node() {
        Map<String, Node> fields = new LinkedHashMap<>();
        fields.put("use", new Node.Scalar(place, id, true));
        fields.put("with", with);
        return YamlText.section(place, fields);
    }
}
