package org.nuprobe.runtime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.nuprobe.engine.FluxSpectrum;
import org.nuprobe.engine.Fluxes;
import org.nuprobe.engine.RecoilSpectrum;
import org.nuprobe.runtime.catalogue.Causes;
import org.nuprobe.runtime.catalogue.PluginDefect;
import org.nuprobe.runtime.document.AnalysisCase;
import org.nuprobe.runtime.document.Question;
import org.nuprobe.runtime.document.Question.GridRequest;
import org.nuprobe.runtime.document.Question.NeutrinoRequest;
import org.nuprobe.runtime.document.Use;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Problems;
import org.nuprobe.runtime.rate.EnergyGrid;
import org.nuprobe.runtime.rate.Neutrinos;
import org.nuprobe.runtime.rate.Scattering;
import org.nuprobe.runtime.rate.SelectedSource;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.target.Target;
import org.nuprobe.spi.unit.Quantity;
import org.nuprobe.spi.unit.Unit;

/** Plans the cases that ask for a flux or a spectrum. */
final class CurvePlanner {
    private final Problems problems;
    private final Fluxes fluxes;
    private final CasePatience patience;

    /** One source for each selection of components, so that its flux is integrated once. */
    private final Map<Source, Source> selected = new HashMap<>();

    CurvePlanner(Problems problems, Fluxes fluxes, CasePatience patience) {
        this.patience = patience;
        this.problems = problems;
        this.fluxes = fluxes;
    }

    /** A flux, empty when something does not fit. */
    Optional<PlannedCase> flux(AnalysisCase asked, Question.Flux question, Parts parts) {
        Use source = question.neutrinos().source();
        return neutrinos(asked, question.neutrinos(), FluxTask.ENERGY, parts)
                .flatMap(neutrinos -> problems.attempt(() -> {
                    FluxSpectrum flux = together(
                            asked,
                            source,
                            parts,
                            () -> FluxSpectrum.of(
                                    neutrinos.source(), neutrinos.propagation(), question.flavour(), fluxes));
                    Settlement settlement = Settlement.held(flux.parameters(), asked.parameters());
                    double largest = together(asked, source, parts, () -> neutrinos.largestEnergy(settlement.point()));
                    double[] energies = energies(question.grid(), largest, "MeV", "neutrino");
                    Task task = new FluxTask(flux, neutrinos.components(), energies, settlement.point());
                    return new PlannedCase(asked, parts.entries(), settlement, task);
                }));
    }

    /** A spectrum, empty when something does not fit. */
    Optional<PlannedCase> spectrum(AnalysisCase asked, Question.Spectrum question, Parts parts) {
        Use source = question.neutrinos().source();
        Optional<Neutrinos> neutrinos = neutrinos(asked, question.neutrinos(), SpectrumTask.RECOIL, parts);
        Optional<Target> target = parts.one(Kind.TARGET, question.target());
        List<Interaction> interactions = parts.all(Kind.INTERACTION, question.interactions());
        if (neutrinos.isEmpty()
                || target.isEmpty()
                || interactions.size() < question.interactions().size()) {
            return Optional.empty();
        }
        Scattering scattering = new Scattering(
                neutrinos.get().source(),
                neutrinos.get().propagation(),
                target.get(),
                question.channel(),
                interactions);
        return problems.attempt(() -> {
            RecoilSpectrum spectrum = together(asked, source, parts, () -> {
                RecoilSpectrum made = scattering.spectrum(fluxes);
                made.rehearse();
                return made;
            });
            Settlement settlement = Settlement.held(spectrum.parameters(), asked.parameters());
            double largest = together(asked, source, parts, () -> scattering.maximumRecoil(settlement.point()));
            double[] energies = energies(question.grid(), largest, "keV", "recoil");
            Task task = new SpectrumTask(scattering, spectrum, fluxes, energies, settlement.point());
            return new PlannedCase(asked, parts.entries(), settlement, task);
        });
    }

    /**
     * Source and propagation.
     *
     * @param across a column that no flux component may be called like
     */
    private Optional<Neutrinos> neutrinos(AnalysisCase asked, NeutrinoRequest request, String across, Parts parts) {
        Use use = request.source();
        Optional<Source> source = parts.one(Kind.SOURCE, use)
                .flatMap(whole -> problems.attempt(
                        () -> together(asked, use, parts, () -> SelectedSource.of(whole, request.components()))))
                .map(each -> selected.computeIfAbsent(each, Function.identity()));
        Optional<Propagation> propagation = request.propagation().isEmpty()
                ? Optional.of(Propagation.NONE)
                : parts.one(Kind.PROPAGATION, request.propagation().get());
        if (source.isEmpty() || propagation.isEmpty()) {
            return Optional.empty();
        }
        Neutrinos neutrinos = new Neutrinos(source.get(), propagation.get());
        List<String> names = together(asked, use, parts, neutrinos::components);
        for (String name : List.of(CurveResult.TOTAL, across)) {
            if (names.contains(name)) {
                problems.add(
                        use.place(),
                        "a component of this source is called \"" + name + "\", and so is another column of the table",
                        "give the component another name");
                return Optional.empty();
            }
        }
        return Optional.of(neutrinos);
    }

    private static double[] energies(GridRequest grid, double largest, String unit, String what) {
        if (grid.to().isEmpty() && !(grid.from() < largest)) {
            throw new InvalidInput(
                    grid.place(),
                    "\"from\": no " + what + " has an energy as large as this",
                    largest > 0 ? "the largest is " + Quantity.format(largest, Unit.parse(unit)) : "there are none");
        }
        return EnergyGrid.of(
                grid.from(),
                grid.to().orElse(largest),
                grid.points(),
                grid.logarithmic() ? EnergyGrid.Spacing.LOG : EnergyGrid.Spacing.LINEAR);
    }

    /** What engine and plugins make of the components of a case before it runs. */
    private <T> T together(AnalysisCase asked, Use source, Parts parts, Supplier<T> making) {
        try {
            return patience.await(parts.entries(), making);
        } catch (InvalidInput | PluginDefect e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(source.place(), "these components do not go together: " + Causes.words(e), "");
        } catch (RuntimeException | LinkageError | VirtualMachineError e) {
            throw Blame.of(parts.entries(), asked.id(), e);
        }
    }
}
