package org.nuprobe.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuprobe.runtime.document.Document;
import org.nuprobe.runtime.document.Question;
import org.nuprobe.runtime.document.Use;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.runtime.input.YamlText;

/** Turns an analysis into the question how often its interval holds the truth. */
final class CoverageQuestion {
    private static final String STATISTIC = "coverage";

    private final int toys;
    private final List<Node.Section> truths;

    private CoverageQuestion(int toys, List<Node.Section> truths) {
        this.toys = toys;
        this.truths = List.copyOf(truths);
    }

    /**
     * The question of a command line.
     *
     * @param toys how many toy experiments for each truth
     * @param truths each as {@code mu_nu=1e-11}, several parameters with commas between them
     */
    static CoverageQuestion of(int toys, List<String> truths) {
        return new CoverageQuestion(
                toys, truths.stream().map(CoverageQuestion::truth).toList());
    }

    private static Node.Section truth(String text) {
        Place place = Place.of("--truth");
        Map<String, Node> values = new LinkedHashMap<>();
        for (String assignment : text.split(",", -1)) {
            int equals = assignment.indexOf('=');
            if (equals < 1 || equals == assignment.length() - 1) {
                throw new InvalidInput(
                        place,
                        "\"" + assignment.strip() + "\" is no value of a parameter",
                        "write for example mu_nu=1e-11, or g_Zp=1e-5,m_Zp=10 MeV");
            }
            values.put(
                    assignment.substring(0, equals).strip(),
                    new Node.Scalar(place, assignment.substring(equals + 1).strip(), true));
        }
        return YamlText.section(place, values);
    }

    /**
     * The document that asks it.
     *
     * @throws InvalidInput when no analysis has a statistic
     */
    Document of(Document document) {
        if (document.cases().stream().noneMatch(each -> each.question() instanceof Question.Judgement)) {
            throw new InvalidInput(
                    document.root().place(), "no analysis here has a statistic, so there is nothing to cover", "");
        }
        return document.judgedBy(this::over);
    }

    private Use over(Use statistic) {
        Place place = statistic.place();
        Map<String, Node> with = new LinkedHashMap<>();
        with.put("of", statistic.node());
        with.put("toys", new Node.Scalar(place, Integer.toString(toys), true));
        if (!truths.isEmpty()) {
            with.put("truths", YamlText.list(place, new ArrayList<>(truths)));
        }
        return new Use(place, STATISTIC, YamlText.section(place, with));
    }
}
