package org.nuprobe.runtime.input;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Turns YAML text into a tree of {@link Node}s. */
public final class Yaml {
    private static final int MOST_NODES = 100_000;
    private static final int MOST_ALIASES = 10_000;

    private final String origin;
    private final boolean marks;
    private final Problems problems = new Problems();
    private final Deque<Object> open = new ArrayDeque<>();
    private int nodes;

    private Yaml(String origin, boolean marks) {
        this.origin = origin;
        this.marks = marks;
    }

    /**
     * Reads the text of a file.
     *
     * @param origin what to call the file in messages
     * @throws InvalidInput with line and column when it is no YAML, or empty, or a key stands twice in a section
     */
    public static Node parse(String text, String origin) {
        return new Yaml(origin, true).read(text);
    }

    /** Reads a short text, such as an option of the command line, whose messages need no line and column. */
    public static Node parseOption(String text, String origin) {
        return new Yaml(origin, false).read(text);
    }

    private Node read(String text) {
        // Every scalar stays a text: other schemas take ${name} for a variable of the environment.
        LoadSettings settings = LoadSettings.builder()
                .setLabel(origin)
                .setSchema(new FailsafeSchema())
                .setAllowNonScalarKeys(true)
                .setMaxAliasesForCollections(MOST_ALIASES)
                .build();
        Optional<org.snakeyaml.engine.v2.nodes.Node> composed;
        try {
            composed =
                    new Composer(settings, new ParserImpl(settings, new StreamReader(settings, text))).getSingleNode();
        } catch (StackOverflowError e) {
            throw new InvalidInput(Place.of(origin), "the brackets are nested too deeply", "");
        } catch (ReaderException e) {
            throw new InvalidInput(
                    Place.of(origin),
                    "this is a binary file, and a YAML file is wanted",
                    "YAML files are text in UTF-8");
        } catch (MarkedYamlEngineException e) {
            throw broken(e, text);
        } catch (YamlEngineException e) {
            throw new InvalidInput(Place.of(origin), "this is no YAML: " + e.getMessage(), "");
        }
        if (composed.isEmpty()) {
            throw new InvalidInput(Place.of(origin), "the file is empty", "an analysis begins with \"format: 1\"");
        }
        Node node = node(composed.get());
        problems.throwAny();
        return node;
    }

    private InvalidInput broken(MarkedYamlEngineException e, String text) {
        Place place = e.getProblemMark().map(this::place).orElse(Place.of(origin));
        String problem = e.getProblem() == null ? String.valueOf(e.getContext()) : e.getProblem();
        if (problem.contains("\\t") || tab(e.getProblemMark(), text)) {
            return new InvalidInput(place, "YAML cannot be indented with a tab", "use spaces");
        }
        if (problem.contains("but found another document")) {
            return new InvalidInput(place, "a second document begins here with \"---\"", "one file holds one document");
        }
        if (nameInBraces(e.getProblemMark(), text)) {
            return new InvalidInput(
                    place, "inside braces and brackets a name such as ${x} needs quotes", "write \"${x}\"");
        }
        String context = e.getContext() == null ? "" : " " + e.getContext();
        return new InvalidInput(
                place,
                "this is no YAML: " + problem + context,
                "look for a missing \":\", space, quote or bracket here or in the line above");
    }

    private static boolean nameInBraces(Optional<Mark> mark, String text) {
        int index = mark.map(Mark::getIndex).orElse(0);
        return index > 0 && index < text.length() && text.startsWith("${", index - 1);
    }

    private static boolean tab(Optional<Mark> mark, String text) {
        int index = mark.map(Mark::getIndex).orElse(text.length());
        return index < text.length() && text.charAt(index) == '\t';
    }

    private Node node(org.snakeyaml.engine.v2.nodes.Node node) {
        Place place = place(node);
        if (open.stream().anyMatch(outer -> outer == node)) {
            throw new InvalidInput(place, "an alias contains itself", "");
        }
        if (++nodes > MOST_NODES) {
            throw new InvalidInput(place, "the document has more than " + MOST_NODES + " parts", "");
        }
        if (node instanceof ScalarNode scalar) {
            return scalar(place, scalar);
        }
        open.push(node);
        Node result;
        if (node instanceof SequenceNode sequence) {
            List<Node> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(node(item)));
            result = new Node.Sequence(place, items);
        } else {
            result = section(place, (MappingNode) node);
        }
        open.pop();
        return result;
    }

    private Node.Scalar scalar(Place place, ScalarNode scalar) {
        String tag = scalar.getTag().getValue();
        // The parser takes a plain ${name} for a variable of the environment; here it stands for a varied value.
        boolean varied = scalar.getTag().equals(Tag.ENV_TAG);
        if (!tag.startsWith("tag:yaml.org,2002:") && !varied) {
            problems.add(place, "the tag " + tag + " is not known", "documents need no tags: leave it out");
        }
        return new Node.Scalar(place, scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN);
    }

    private Node.Section section(Place place, MappingNode mapping) {
        Map<String, Node.Field> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Place keyPlace = place(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.add(keyPlace, "a key must be a word", "text that contains { or [ needs quotes");
                continue;
            }
            Node.Field earlier = fields.get(key.getValue());
            if (earlier != null) {
                problems.add(
                        keyPlace,
                        "the key \"" + key.getValue() + "\" stands twice in this section",
                        marks ? "the first one is in line " + earlier.place().line() : "");
                continue;
            }
            fields.put(key.getValue(), new Node.Field(keyPlace, node(tuple.getValueNode())));
        }
        return new Node.Section(place, fields);
    }

    private Place place(org.snakeyaml.engine.v2.nodes.Node node) {
        return node.getStartMark().map(this::place).orElse(Place.of(origin));
    }

    private Place place(Mark mark) {
        return marks ? new Place(origin, mark.getLine() + 1, mark.getColumn() + 1) : Place.of(origin);
    }
}
