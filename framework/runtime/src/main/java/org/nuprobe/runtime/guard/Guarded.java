package org.nuprobe.runtime.guard;

import java.util.List;
import org.nuprobe.engine.naming.Titled;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Parametrised;

/** A component of an extension behind its guard. */
interface Guarded extends Parametrised, Titled {
    /** Who asks. */
    Guard guard();

    /** Who is asked. */
    Parametrised inner();

    @Override
    default List<Parameter> parameters() {
        return guard().list("its parameters", inner()::parameters);
    }

    @Override
    default String title() {
        return guard().title();
    }
}
