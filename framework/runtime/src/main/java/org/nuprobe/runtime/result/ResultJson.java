package org.nuprobe.runtime.result;

import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.spi.unit.Unit;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes {@code result.json}: every number with its unit, and where it comes from. A number that is none becomes null. */
final class ResultJson {
    private final JsonGenerator json;

    private ResultJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * The text of the file.
     *
     * @param outcome what to write
     * @param files the names of all files of the result, so that a later result can replace them
     */
    static String of(RunOutcome outcome, List<String> files) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), text)) {
            new ResultJson(json).write(outcome, files);
        }
        return text.append('\n').toString();
    }

    private void write(RunOutcome outcome, List<String> files) {
        Provenance provenance = outcome.provenance();
        json.writeStartObject();
        json.writeStringProperty("kind", ResultFolder.MARK);
        json.writeNumberProperty("format", 1);
        json.writeStringProperty("nuprobe", provenance.version());
        json.writeStringProperty("title", outcome.document().title());
        json.writeNumberProperty("seed", provenance.seed());
        texts("statements", outcome.statements());
        json.writeArrayPropertyStart("cases");
        outcome.cases().forEach(this::write);
        json.writeEndArray();
        if (!outcome.failures().isEmpty()) {
            json.writeArrayPropertyStart("failures");
            outcome.failures().forEach(this::write);
            json.writeEndArray();
        }
        json.writeArrayPropertyStart("components");
        provenance.components().forEach(this::write);
        json.writeEndArray();
        texts("data", provenance.data());
        Set<String> citations = new TreeSet<>(provenance.citationKeys());
        provenance.references().forEach(reference -> citations.add(reference.key()));
        texts("citations", citations);
        texts("files", files);
        json.writeEndObject();
    }

    private void write(CaseOutcome each) {
        json.writeStartObject();
        json.writeStringProperty("id", each.id());
        json.writeStringProperty("analysis", each.analysis());
        texts("varied", each.varied());
        json.writeArrayPropertyStart("values");
        for (Result.Value value : each.result().values()) {
            json.writeStartObject();
            json.writeStringProperty("id", value.id());
            number("value", value.value(), value.unit());
            json.writeStringProperty("unit", value.unit().text());
            json.writeStringProperty("description", value.description());
            json.writeEndObject();
        }
        json.writeEndArray();
        texts("statements", each.result().statements());
        json.writeArrayPropertyStart("tables");
        for (Result.Table table : each.result().tables()) {
            json.writeStartObject();
            json.writeStringProperty("id", table.id());
            json.writeStringProperty("title", table.title());
            json.writeStringProperty("file", Tables.file(each, table));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("parameters");
        each.parameters().forEach(this::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("regions");
        each.regions().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(CaseFailure each) {
        json.writeStartObject();
        json.writeStringProperty("id", each.id());
        json.writeStringProperty("analysis", each.analysis());
        texts("varied", each.varied());
        json.writeStringProperty("plugin", each.problem().origin());
        json.writeStringProperty("problem", each.problem().what());
        json.writeEndObject();
    }

    private void write(ParameterUse use) {
        Unit unit = Unit.usual(use.declared().dimension());
        json.writeStartObject();
        json.writeStringProperty("id", use.declared().id());
        json.writeStringProperty("part", use.part().word());
        number("value", use.value(), unit);
        json.writeStringProperty("unit", unit.text());
        if (use.constraint() instanceof Constraint.Gaussian gaussian) {
            json.writeObjectPropertyStart("constraint");
            number("mean", gaussian.mean(), unit);
            number("sigma", gaussian.sigma(), unit);
            json.writeEndObject();
        }
        Interval bounds = use.bounds();
        json.writeArrayPropertyStart("bounds");
        number(bounds.low() / unit.size());
        number(bounds.high() / unit.size());
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(RegionSummary region) {
        Unit unit = Unit.usual(Dimension.EXPOSURE);
        json.writeStartObject();
        json.writeStringProperty("id", region.id());
        json.writeNumberProperty("bins", region.bins());
        number("exposure", region.exposure(), unit);
        json.writeStringProperty("exposure-unit", unit.text());
        counts("signal", region.signal());
        counts("backgrounds", region.backgrounds());
        json.writeEndObject();
    }

    private void write(Entry<?> entry) {
        json.writeStartObject();
        json.writeStringProperty("kind", entry.kind().name());
        json.writeStringProperty("id", entry.id());
        entry.preset().ifPresent(preset -> json.writeStringProperty("use", preset.use()));
        json.writeStringProperty("plugin", entry.origin().name());
        json.writeStringProperty("version", entry.origin().version());
        if (entry.isForeign()) {
            json.writeStringProperty("extension", entry.maker().extension());
            json.writeStringProperty("sha256", entry.maker().sha256());
        }
        json.writeEndObject();
    }

    private void counts(String name, Map<String, Double> counts) {
        json.writeObjectPropertyStart(name);
        counts.forEach((id, count) -> {
            json.writeName(id);
            number(count);
        });
        json.writeEndObject();
    }

    private void texts(String name, Collection<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private void texts(String name, Map<String, String> texts) {
        json.writeObjectPropertyStart(name);
        texts.forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    private void number(String name, double value, Unit unit) {
        json.writeName(name);
        number(value / unit.size());
    }

    private void number(double value) {
        if (Double.isFinite(value)) {
            json.writeRawValue(Decimal.of(value));
        } else {
            json.writeNull();
        }
    }

    /** Two spaces a level and a line feed on every system. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }
    }
}
