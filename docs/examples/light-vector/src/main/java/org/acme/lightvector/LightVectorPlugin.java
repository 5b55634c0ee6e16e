package org.acme.lightvector;

import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.plugin.Registrar;

/** Brings the light vector to nuprobe. */
public final class LightVectorPlugin implements Plugin {
    @Override
    public void register(Registrar registrar) {
        registrar.add(
                Kind.INTERACTION,
                "light-vector",
                Description.of("A vector mediator with one coupling to neutrinos and quarks.")
                        .formula("Q_V -> Q_V + 3 g^2 (Z F_p + N F_n)/(sqrt2 G_F (2 M T + m^2))"),
                context -> new LightVector());
    }
}
