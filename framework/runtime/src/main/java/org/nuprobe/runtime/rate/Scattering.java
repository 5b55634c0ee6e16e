package org.nuprobe.runtime.rate;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.nuprobe.engine.Fluxes;
import org.nuprobe.engine.RecoilSpectrum;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Kinematics;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Constituent;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.spi.target.Target;

/**
 * Neutrinos of a source that scatter in a target.
 *
 * @param source where they come from
 * @param propagation what happens to their flavour on the way
 * @param target what they fall on
 * @param channel which recoils are counted
 * @param interactions how they scatter
 */
public record Scattering(
        Source source, Propagation propagation, Target target, RecoilChannel channel, List<Interaction> interactions) {
    public Scattering {
        interactions = List.copyOf(interactions);
    }

    /** The names of the components of the source, at the initial values of its parameters. */
    public List<String> components() {
        return SelectedSource.components(source);
    }

    /** Every parameter that the parts declare. */
    public List<Parameter> parameters() {
        Set<Parameter> parameters = new TreeSet<>();
        parameters.addAll(source.parameters());
        parameters.addAll(propagation.parameters());
        parameters.addAll(target.parameters());
        interactions.forEach(interaction -> parameters.addAll(interaction.parameters()));
        return List.copyOf(parameters);
    }

    /** The rate by recoil energy, one of several that share fluxes. */
    public RecoilSpectrum spectrum(Fluxes fluxes) {
        return RecoilSpectrum.of(source, propagation, target, interactions, channel::sees, fluxes);
    }

    /**
     * The largest recoil that elastic scattering can give, 2 E^2/(M + 2 E) at the largest energy on the lightest scatterer; 0 when
     * nothing in the target is counted in this channel.
     */
    public double maximumRecoil(Point point) {
        double energy = new Neutrinos(source, propagation).largestEnergy(point);
        double recoil = 0;
        for (Constituent constituent : target.constituents(point)) {
            if (channel.sees(constituent.scatterer())) {
                recoil = Math.max(
                        recoil,
                        Kinematics.maximumRecoil(energy, constituent.scatterer().mass()));
            }
        }
        return recoil;
    }

    /** The recoils at which a rate jumps: where another electron is freed, and the largest that a line of the flux can give. */
    public double[] jumps(Point point) {
        Set<Double> jumps = new TreeSet<>();
        for (Constituent constituent : target.constituents(point)) {
            Scatterer scatterer = constituent.scatterer();
            if (!channel.sees(scatterer)) {
                continue;
            }
            for (Flux.Component component : source.flux(point).components()) {
                component
                        .spectrum()
                        .lines()
                        .forEach(line -> jumps.add(Kinematics.maximumRecoil(line.energy(), scatterer.mass())));
            }
            if (scatterer instanceof Electrons electrons) {
                Arrays.stream(electrons.edges()).forEach(jumps::add);
            }
        }
        return jumps.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
