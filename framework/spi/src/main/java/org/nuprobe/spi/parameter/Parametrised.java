package org.nuprobe.spi.parameter;

import java.util.List;

/** Something that depends on parameters and says on which. */
public interface Parametrised {
    /** Every parameter that this component reads or puts in a monomial; none by default. */
    default List<Parameter> parameters() {
        return List.of();
    }
}
