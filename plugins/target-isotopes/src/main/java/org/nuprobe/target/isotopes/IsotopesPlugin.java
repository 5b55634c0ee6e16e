package org.nuprobe.target.isotopes;

import io.avaje.spi.ServiceProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Factory;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.plugin.Registrar;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.FormFactor;

/** Registers natural elements, compounds of them, any single isotope, and the form factors of nuclei. */
@ServiceProvider
public final class IsotopesPlugin implements Plugin {
    @Override
    public void register(Registrar registrar) {
        add(registrar, "xenon", "Xe");
        add(registrar, "germanium", "Ge");
        add(registrar, "argon", "Ar");
        add(registrar, "silicon", "Si");
        add(registrar, "sodium", "Na");
        add(registrar, "iodine", "I");
        add(registrar, "caesium", "Cs");
        add(registrar, "csi", "Cs", "I");
        add(registrar, "nai", "Na", "I");
        registrar.add(Kind.TARGET, "isotope", TargetDescriptions.isotope(), IsotopesPlugin::isotope);

        add(registrar, FormFactorDescriptions.HELM, FormFactors::helm);
        add(registrar, FormFactorDescriptions.HELM_RMS, FormFactors::helmByRadius);
        add(registrar, FormFactorDescriptions.KLEIN_NYSTRAND, FormFactors::kleinNystrand);
        add(registrar, FormFactorDescriptions.FERMI, FormFactors::fermi);
        add(registrar, FormFactorDescriptions.ONE, context -> FormFactors.one());
    }

    private static void add(Registrar registrar, String id, String... symbols) {
        List<String> formula = List.of(symbols);
        registrar.add(Kind.TARGET, id, TargetDescriptions.natural(id, formula), context -> natural(formula, context));
    }

    private static void add(Registrar registrar, FormFactorDescriptions which, Factory<FormFactor> factory) {
        registrar.add(Kind.FORM_FACTOR, which.id(), which.description(), factory);
    }

    private static Material natural(List<String> formula, Context context) {
        List<Element> elements = new ArrayList<>();
        List<Electrons> electrons = new ArrayList<>();
        for (String symbol : formula) {
            Element element = Element.natural(symbol, context.data());
            elements.add(element);
            electrons.add(Binding.electrons(element.protons(), orbitalsKey(symbol, formula), context));
        }
        return tried(Material.natural(elements, electrons, formFactor(context)), context);
    }

    private static Material isotope(Context context) {
        Nuclide nuclide;
        String text = context.settings().text(TargetDescriptions.NUCLIDE);
        try {
            nuclide = Nuclide.parse(text);
        } catch (IllegalArgumentException unknown) {
            throw context.settings().invalid(TargetDescriptions.NUCLIDE, unknown.getMessage());
        }
        Electrons electrons = Binding.electrons(nuclide.protons(), TargetDescriptions.ORBITALS, context);
        return tried(Material.pure(nuclide, electrons, formFactor(context)), context);
    }

    /** The setting for a table of binding energies: {@code orbitals}, and in compounds {@code orbitals-cs}, {@code orbitals-i}. */
    static String orbitalsKey(String symbol, List<String> formula) {
        return formula.size() == 1
                ? TargetDescriptions.ORBITALS
                : TargetDescriptions.ORBITALS + "-" + symbol.toLowerCase(Locale.ROOT);
    }

    private static FormFactor formFactor(Context context) {
        return context.component(Kind.FORM_FACTOR, TargetDescriptions.FORM_FACTOR, "helm");
    }

    /** The same material, once its nuclei are known to fit the form factor. */
    private static Material tried(Material material, Context context) {
        try {
            material.constituents(Point.INITIAL);
        } catch (IllegalArgumentException misfit) {
            throw context.settings().invalid(TargetDescriptions.FORM_FACTOR, misfit.getMessage());
        }
        return material;
    }
}
