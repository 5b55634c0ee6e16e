package org.nuprobe.spi.interaction;

import java.util.function.DoubleUnaryOperator;
import org.nuprobe.spi.parameter.Monomial;

/** What an interaction contributes on one scatterer: an amplitude to be added and squared, or a plain cross section. */
public sealed interface Term {
    /** The couplings it is proportional to: one power of an amplitude's, the full power of a cross section's. */
    Monomial coefficient();

    /** How it couples flavours. */
    FlavourCoupling flavours();

    /**
     * A part of G_i = sum_k coefficient_k Lambda_k a_k(q^2).
     *
     * @param channel where it interferes with others
     * @param component which G_i of the channel, from 0
     * @param coefficient couplings in front
     * @param flavours Lambda
     * @param ofQ2 a(q^2) at q^2 = 2 M T, natural units; on electrons: per electron
     */
    record Amplitude(
            Channel channel, int component, Monomial coefficient, FlavourCoupling flavours, DoubleUnaryOperator ofQ2)
            implements Term {
        public Amplitude {
            if (component < 0 || component >= channel.components()) {
                throw new IllegalArgumentException("the channel " + channel.id() + " has " + channel.components()
                        + " components, counted from 0: there is no component " + component);
            }
        }
    }

    /**
     * A cross section that adds to everything else, weighted with Tr[rho Lambda^+ Lambda].
     *
     * @param coefficient couplings in front
     * @param flavours Lambda
     * @param value dsigma/dT per nucleus, or per electron
     */
    record CrossSection(Monomial coefficient, FlavourCoupling flavours, DifferentialCrossSection value)
            implements Term {}
}
