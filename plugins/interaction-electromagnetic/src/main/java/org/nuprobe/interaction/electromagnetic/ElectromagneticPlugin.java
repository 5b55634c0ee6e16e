package org.nuprobe.interaction.electromagnetic;

import io.avaje.spi.ServiceProvider;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.plugin.Registrar;
import org.nuprobe.spi.plugin.Settings;

/**
 * Registers the interactions {@code magnetic-moment}, {@code flavour-magnetic-moments}, {@code dirac-moments}, {@code
 * majorana-transition-moments}, {@code charge-radius}, {@code anapole} and {@code millicharge}.
 */
@ServiceProvider
public final class ElectromagneticPlugin implements Plugin {
    @Override
    public void register(Registrar registrar) {
        registrar.add(
                Kind.INTERACTION,
                "magnetic-moment",
                MomentDescriptions.universal(),
                context -> MagneticMoment.universal());
        registrar.add(
                Kind.INTERACTION,
                "flavour-magnetic-moments",
                MomentDescriptions.diagonal(),
                context -> MagneticMoment.diagonal());
        registrar.add(Kind.INTERACTION, "dirac-moments", MomentDescriptions.dirac(), context -> {
            Settings settings = context.settings();
            return new DiracMoments(
                    settings.choice(MomentDescriptions.BASIS, Basis.FLAVOUR),
                    settings.choice(MomentDescriptions.TRANSITIONS, DiracMoments.Shape.SYMMETRIC));
        });
        registrar.add(
                Kind.INTERACTION,
                "majorana-transition-moments",
                MomentDescriptions.majorana(),
                context -> new MajoranaMoments(context.settings().choice(MomentDescriptions.BASIS, Basis.MASS)));
        registrar.add(
                Kind.INTERACTION, "charge-radius", PhotonDescriptions.chargeRadius(), PhotonSettings::chargeRadius);
        registrar.add(Kind.INTERACTION, "anapole", PhotonDescriptions.anapole(), PhotonSettings::anapole);
        registrar.add(Kind.INTERACTION, "millicharge", PhotonDescriptions.millicharge(), PhotonSettings::millicharge);
    }
}
