package org.nuprobe.response.pipeline;

import java.util.function.Function;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.toolkit.interpolation.MalformedTable;
import org.nuprobe.toolkit.response.LindhardQuenching;
import org.nuprobe.toolkit.response.PolynomialQuenching;
import org.nuprobe.toolkit.response.Quenching;
import org.nuprobe.toolkit.response.Recoils;
import org.nuprobe.toolkit.response.TabulatedQuenching;

import static org.nuprobe.spi.unit.Units.KEV;

/** The settings of the first step: how much of the energy of a nucleus shows. */
final class QuenchingSettings {
    private static final String QUENCHING = "quenching";
    private static final String K = "k";
    private static final String FACTOR = "quenching-factor";
    private static final String TABLE = "quenching-table";

    private QuenchingSettings() {}

    /** What is known of quenching. */
    private enum Model {
        /** Nuclei show as much as electrons. */
        NONE,
        /** Lindhard's formula. */
        LINDHARD,
        /** The same factor at every energy. */
        CONSTANT,
        /** A polynomial in the recoil energy. */
        POLYNOMIAL,
        /** A table of measured factors. */
        TABLE
    }

    static Description describe(Description description) {
        Description model = description.setting(
                QUENCHING,
                "none | lindhard | constant | polynomial | table",
                "none",
                "how much of the energy of a nucleus shows; electrons show all of theirs");
        Description lindhard = CalibrationConstant.describe(
                model, K, "number", "0.133 Z^(2/3)/sqrt(A) of each nucleus", "lindhard_k", "lindhard: the constant k");
        Description constant = CalibrationConstant.describe(
                lindhard, FACTOR, "number", "none", "quenching_factor", "constant: the factor");
        return PolynomialSettings.describe(constant)
                .setting(
                        TABLE,
                        "path of a table",
                        "none",
                        "table: columns energy [keV] (of the nucleus) and quenching [1]; linear between its points, that of"
                                + " the nearest outside");
    }

    /** Whether nuclei are quenched. */
    static boolean given(Settings settings) {
        return settings.choice(QUENCHING, Model.NONE) != Model.NONE;
    }

    static Step<Function<Nucleus, Quenching>> quenching(Context context, Recoils recoils) {
        Settings settings = context.settings();
        Model model = settings.choice(QUENCHING, Model.NONE);
        if (model != Model.NONE && recoils == Recoils.ELECTRON) {
            throw settings.invalid(QUENCHING, "electrons are not quenched: leave it out, or count nuclear recoils");
        }
        return switch (model) {
            case NONE -> Step.fixed(nucleus -> Quenching.NONE);
            case LINDHARD -> lindhard(settings);
            case CONSTANT -> constant(settings);
            case POLYNOMIAL -> PolynomialSettings.quenching(settings);
            case TABLE -> table(context);
        };
    }

    private static Step<Function<Nucleus, Quenching>> lindhard(Settings settings) {
        if (settings.has(K)) {
            CalibrationConstant k = CalibrationConstant.of(
                    settings, K, Dimension.NUMBER, "lindhard_k", "constant k of Lindhard's quenching");
            return Step.of(k, value -> nucleus -> new LindhardQuenching(value, nucleus.protons()));
        }
        for (String key : new String[] {K + CalibrationConstant.UNCERTAINTY, K + CalibrationConstant.PARAMETER}) {
            if (settings.has(key)) {
                throw settings.invalid(
                        key, "without k every nucleus has a constant of its own: add k, such as k: 0.162");
            }
        }
        return Step.fixed(nucleus -> new LindhardQuenching(
                LindhardQuenching.strength(nucleus.protons(), nucleus.nucleons()), nucleus.protons()));
    }

    private static Step<Function<Nucleus, Quenching>> constant(Settings settings) {
        CalibrationConstant factor = CalibrationConstant.of(
                settings, FACTOR, Dimension.NUMBER, "quenching_factor", "quenching factor of nuclear recoils");
        return Step.of(factor, value -> {
            Quenching quenching = new PolynomialQuenching(new double[] {value}, KEV);
            return nucleus -> quenching;
        });
    }

    private static Step<Function<Nucleus, Quenching>> table(Context context) {
        DataTable table = context.data().table(context.settings().text(TABLE));
        double[] recoils = table.column("energy", Dimension.ENERGY);
        double[] factors = table.column("quenching", Dimension.NUMBER);
        try {
            Quenching quenching = new TabulatedQuenching(recoils, factors);
            return Step.fixed(nucleus -> quenching);
        } catch (MalformedTable malformed) {
            throw table.invalid(malformed.row(), malformed.getMessage());
        }
    }
}
