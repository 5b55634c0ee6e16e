package org.nuprobe.target.isotopes;

import io.avaje.spi.ServiceProvider;
import java.util.List;
import org.nuprobe.spi.plugin.Factory;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.plugin.Registrar;
import org.nuprobe.spi.target.FormFactor;

/** Registers natural elements, compounds of them, any single isotope, and the form factors of nuclei. */
@ServiceProvider
public final class IsotopesPlugin implements Plugin {
    @Override
    public void register(Registrar registrar) {
        NaturalElements.symbols().forEach((id, symbol) -> add(registrar, id, symbol));
        add(registrar, "csi", "Cs", "I");
        add(registrar, "nai", "Na", "I");
        registrar.add(Kind.TARGET, "compound", TargetDescriptions.compound(), Targets::compound);
        registrar.add(Kind.TARGET, "isotope", TargetDescriptions.isotope(), Targets::isotope);

        add(registrar, FormFactorDescriptions.HELM, FormFactors::helm);
        add(registrar, FormFactorDescriptions.HELM_RMS, context -> RadiusFormFactor.of(Profile.HELM, context));
        add(registrar, FormFactorDescriptions.KLEIN_NYSTRAND, FormFactors::kleinNystrand);
        add(
                registrar,
                FormFactorDescriptions.KLEIN_NYSTRAND_RMS,
                context -> RadiusFormFactor.of(Profile.KLEIN_NYSTRAND, context));
        add(registrar, FormFactorDescriptions.FERMI, FormFactors::fermi);
        add(registrar, FormFactorDescriptions.FERMI_RMS, context -> RadiusFormFactor.of(Profile.FERMI, context));
        add(registrar, FormFactorDescriptions.SEPARATE, Separate::of);
        add(registrar, FormFactorDescriptions.ONE, context -> FormFactors.one());
    }

    private static void add(Registrar registrar, String id, String... symbols) {
        List<String> formula = List.of(symbols);
        registrar.add(
                Kind.TARGET, id, TargetDescriptions.natural(id, formula), context -> Targets.natural(formula, context));
    }

    private static void add(Registrar registrar, FormFactorDescriptions which, Factory<FormFactor> factory) {
        registrar.add(Kind.FORM_FACTOR, which.id(), which.description(), factory);
    }
}
