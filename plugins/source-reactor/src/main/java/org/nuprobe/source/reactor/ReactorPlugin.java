package org.nuprobe.source.reactor;

import io.avaje.spi.ServiceProvider;
import java.util.ArrayList;
import java.util.List;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.plugin.Registrar;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;

/** Registers the source {@code reactor}. */
@ServiceProvider
public final class ReactorPlugin implements Plugin {
    static final String CAPTURES = "captures-per-fission";
    static final String COMPONENTS = "components";
    private static final double USUAL_CAPTURES = 0.6;

    @Override
    public void register(Registrar registrar) {
        registrar.add(Kind.SOURCE, "reactor", ReactorDescription.description(), ReactorPlugin::create);
    }

    private static ReactorSource create(Context context) {
        Settings settings = context.settings();
        SpectrumModel model = SpectrumModel.read(context);
        Fuel fuel = Fuel.read(context);
        ReactorFlux flux = new ReactorFlux(
                Cores.powerPerArea(settings) / fuel.energyPerFission(),
                fuel.fractions(),
                settings.choice(COMPONENTS, ReactorFlux.Split.RANGES));
        return model.tables() ? whole(context, model, flux) : aboveOnly(settings, model, flux);
    }

    private static ReactorSource aboveOnly(Settings settings, SpectrumModel model, ReactorFlux flux) {
        Parameter all = Normalisations.all(settings);
        List<Flux.Component> components = flux.fission("fission", "", model::high, Monomial.of(all));
        return new ReactorSource(List.of(all), new Flux(components));
    }

    private static ReactorSource whole(Context context, SpectrumModel model, ReactorFlux flux) {
        Settings settings = context.settings();
        Normalisations known = Normalisations.read(settings);
        List<Flux.Component> components = new ArrayList<>(flux.fission("fission", "", model::high, known.ofAll()));
        components.addAll(flux.fission("fission-low", "-low", model::low, known.ofLow()));
        double captures = settings.quantity(CAPTURES, Dimension.NUMBER, USUAL_CAPTURES);
        if (!(captures >= 0) || Double.isInfinite(captures)) {
            throw settings.invalid(
                    CAPTURES, "a fission is followed by 0.6 captures or so, by none (0), but not by fewer");
        }
        if (captures > 0) {
            components.add(flux.capture(context.data(), captures, known.ofLow()));
        }
        return new ReactorSource(List.of(known.all(), known.low()), new Flux(components));
    }
}
