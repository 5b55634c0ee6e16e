package org.nuprobe.source.solar;

import org.nuprobe.spi.parameter.Parameter;

/** What is taken to be known of a solar flux beforehand. */
enum Knowledge {
    /** The uncertainty of the table of fluxes. */
    MODEL {
        @Override
        Parameter normalisation(String id, double uncertainty, String description) {
            return Parameter.normalisation(id, uncertainty, description);
        }
    },
    /** Nothing: the data are to tell, and each flux is fitted. */
    FREE {
        @Override
        Parameter normalisation(String id, double uncertainty, String description) {
            return Parameter.fittedNormalisation(id, description);
        }
    };

    /** The normalisation of a flux. */
    abstract Parameter normalisation(String id, double uncertainty, String description);
}
