package org.nuprobe.app.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.spi.experiment.Experiment;
import org.nuprobe.spi.experiment.Region;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Parametrised;

/** The parameters of a component that is made with its default settings. */
public final class ComponentParameters {
    /** What is said of a component that cannot be made without settings. */
    public static final String LATER = "known once it has its settings";

    private ComponentParameters() {}

    /** The parameters; empty when the component cannot be made without settings. */
    public static Optional<List<Parameter>> of(Workbench workbench, Entry<?> entry) {
        try {
            return Optional.of(of(workbench.component(entry.kind(), entry.id(), "describe")));
        } catch (InvalidInput needsSettings) {
            return Optional.empty();
        }
    }

    private static List<Parameter> of(Object component) {
        Set<Parameter> parameters = new LinkedHashSet<>();
        if (component instanceof Parametrised parametrised) {
            parameters.addAll(parametrised.parameters());
        }
        if (component instanceof Experiment experiment) {
            for (Region region : experiment.regions()) {
                List.of(region.source(), region.propagation(), region.target(), region.response())
                        .forEach(part -> parameters.addAll(part.parameters()));
            }
        }
        return List.copyOf(parameters);
    }
}
