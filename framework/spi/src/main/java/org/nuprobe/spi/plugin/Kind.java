package org.nuprobe.spi.plugin;

import java.util.List;
import org.nuprobe.spi.detector.Response;
import org.nuprobe.spi.experiment.Experiment;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.statistics.Statistic;
import org.nuprobe.spi.target.FormFactor;
import org.nuprobe.spi.target.Target;

/**
 * A kind of component.
 *
 * @param name the word for it in folders, configuration and commands
 * @param type its interface
 * @param <T> its interface
 */
public record Kind<T>(String name, Class<T> type) {
    /** Where neutrinos come from. */
    public static final Kind<Source> SOURCE = new Kind<>("source", Source.class);

    /** What happens to their flavour on the way. */
    public static final Kind<Propagation> PROPAGATION = new Kind<>("propagation", Propagation.class);

    /** What they fall on. */
    public static final Kind<Target> TARGET = new Kind<>("target", Target.class);

    /** How nucleons are spread over a nucleus. */
    public static final Kind<FormFactor> FORM_FACTOR = new Kind<>("form-factor", FormFactor.class);

    /** How neutrinos scatter. */
    public static final Kind<Interaction> INTERACTION = new Kind<>("interaction", Interaction.class);

    /** What a detector makes of a recoil. */
    public static final Kind<Response> RESPONSE = new Kind<>("response", Response.class);

    /** What was, or will be, measured. */
    public static final Kind<Experiment> EXPERIMENT = new Kind<>("experiment", Experiment.class);

    /** How the measurement is judged. */
    public static final Kind<Statistic> STATISTIC = new Kind<>("statistic", Statistic.class);

    /** Every kind, in the order of the data flow. */
    public static final List<Kind<?>> ALL =
            List.of(SOURCE, PROPAGATION, TARGET, FORM_FACTOR, INTERACTION, RESPONSE, EXPERIMENT, STATISTIC);

    @Override
    public String toString() {
        return name;
    }
}
