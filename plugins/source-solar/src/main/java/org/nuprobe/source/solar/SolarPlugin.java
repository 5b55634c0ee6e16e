package org.nuprobe.source.solar;

import io.avaje.spi.ServiceProvider;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.spi.plugin.Registrar;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.toolkit.interpolation.Interpolation;

/** Registers the source {@code solar}. */
@ServiceProvider
public final class SolarPlugin implements Plugin {
    private static final String COMPONENTS = "components";
    private static final String COMPOSITION = "composition";
    private static final String SHAPE = "shape";
    private static final String INTERPOLATION = "interpolation";
    private static final String UNCERTAINTY = "uncertainty";
    private static final String LIVE_PERIODS = "live-periods";

    @Override
    public void register(Registrar registrar) {
        registrar.add(Kind.SOURCE, "solar", description(), SolarPlugin::create);
    }

    private static SolarSource create(Context context) {
        Settings settings = context.settings();
        Composition composition = settings.choice(COMPOSITION, Composition.GS98);
        SolarShapes.Shape shape = settings.choice(SHAPE, SolarShapes.Shape.COMPUTED);
        Interpolation interpolation = settings.choice(INTERPOLATION, Interpolation.MONOTONE_CUBIC);
        SolarModel model = SolarModel.read(context.data(), composition);
        Set<String> wanted = wanted(settings, model.components());
        List<SolarModel.Entry> fluxes = model.fluxes().stream()
                .filter(entry -> wanted.contains(entry.component()))
                .toList();
        SolarShapes shapes = new SolarShapes(context.data(), shape, interpolation);
        Knowledge knowledge = settings.choice(UNCERTAINTY, Knowledge.MODEL);
        return SolarSource.of(fluxes, composition.title(), knowledge, shapes, modulation(settings));
    }

    private static double modulation(Settings settings) {
        if (!settings.has(LIVE_PERIODS)) {
            return 1;
        }
        List<LivePeriod> periods =
                settings.sections(LIVE_PERIODS).stream().map(LivePeriod::read).toList();
        if (periods.isEmpty()) {
            throw settings.invalid(
                    LIVE_PERIODS, "the list is empty: write periods, or leave it out for the mean of a year");
        }
        return new AnnualModulation(periods).factor();
    }

    private static Set<String> wanted(Settings settings, List<String> known) {
        if (!settings.has(COMPONENTS)) {
            return Set.copyOf(known);
        }
        Set<String> wanted = new HashSet<>();
        for (String name : settings.texts(COMPONENTS)) {
            if (!known.contains(name)) {
                throw settings.invalid(
                        COMPONENTS, "there is no solar flux \"" + name + "\"; there are " + String.join(", ", known));
            }
            if (!wanted.add(name)) {
                throw settings.invalid(COMPONENTS, name + " is listed twice");
            }
        }
        if (wanted.isEmpty()) {
            throw settings.invalid(
                    COMPONENTS,
                    "the list is empty: name some of " + String.join(", ", known) + ", or leave it out for all");
        }
        return wanted;
    }

    private static Description description() {
        return Description.of(
                        "Solar neutrinos as produced: pp, pep, hep, be7, b8, n13, o15, f17 of the B16 solar models.")
                .formula(
                        "pp, hep, n13, o15, f17:  dN/dE ~ E^2 W p F(-Z, W),  W = (E_max - E)/m_e + 1,  p = sqrt(W^2 - 1)")
                .formula("                         F ~ p^(2g - 2) exp(pi eta) |Gamma(g + i eta)|^2,")
                .formula("                         g = sqrt(1 - (alpha Z)^2),  eta = -alpha Z W/p")
                .formula(
                        "with live-periods every flux is multiplied by the mean of 1 + 0.033 cos(2 pi (t - t_perihelion)/yr)")
                .formula("pep, be7:  lines;  b8:  table.  Every shape has unit area and is multiplied by its flux.")
                .setting(
                        COMPOSITION,
                        "gs98 | agss09met | gs98-sno",
                        "gs98",
                        "abundances of the solar model: high or low metallicity; gs98-sno takes the 8B flux that SNO measured,"
                                + " 5.25e6 1/(cm^2 s) within 4 %")
                .setting(
                        UNCERTAINTY,
                        "model | free",
                        "model",
                        "what is known of each flux: the uncertainty of the model, or nothing, so that it is fitted")
                .setting(
                        LIVE_PERIODS,
                        "list of sections with from and to",
                        "the mean of a year",
                        "when the detector was live, as dates (2024-11-01) or days of the year, both included; the changing"
                                + " distance to the Sun is averaged over them")
                .setting(
                        COMPONENTS,
                        "list of names",
                        "all",
                        "the fluxes to include: pp, pep, hep, be7, b8, n13, o15, f17")
                .setting(SHAPE, "computed | table", "computed", "where the spectra of allowed decays come from")
                .setting(
                        INTERPOLATION,
                        "monotone-cubic | linear",
                        "monotone-cubic",
                        "how to go from point to point of a tabulated spectrum such as b8")
                .reference(new Reference(
                        "Vinyoles:2016djt",
                        "Vinyoles, N. and others",
                        "A new Generation of Standard Solar Models",
                        "Astrophys. J. 835 (2017) 202",
                        "1611.09867"))
                .reference(new Reference(
                        "Bahcall:1997eg",
                        "Bahcall, John N.",
                        "Gallium solar neutrino experiments: Absorption cross sections, neutrino spectra, and predicted event"
                                + " rates",
                        "Phys. Rev. C 56 (1997) 3391",
                        "hep-ph/9710491"))
                .reference(new Reference(
                        "Bahcall:1987jc",
                        "Bahcall, John N. and Ulrich, Roger K.",
                        "Solar Models, Neutrino Experiments and Helioseismology",
                        "Rev. Mod. Phys. 60 (1988) 297",
                        ""))
                .reference(new Reference(
                        "Winter:2004kf",
                        "Winter, W. T. and Freedman, S. J. and Rehm, K. E. and Schiffer, J. P.",
                        "The B-8 neutrino spectrum",
                        "Phys. Rev. C 73 (2006) 025503",
                        "nucl-ex/0406019"))
                .reference(new Reference(
                        "SNO:2011hxd",
                        "Aharmim, B. and others (SNO)",
                        "Combined Analysis of all Three Phases of Solar Neutrino Data from the Sudbury Neutrino Observatory",
                        "Phys. Rev. C 88 (2013) 025501",
                        "1109.0763"));
    }
}
