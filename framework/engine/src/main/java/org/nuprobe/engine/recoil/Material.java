package org.nuprobe.engine.recoil;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.nuprobe.engine.declared.Reader;
import org.nuprobe.engine.numeric.Memo;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.parameter.Parametrised;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Constituent;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.spi.target.Target;

/** A target under some interactions, without the scatterers that nobody counts. */
public final class Material {
    private static final int REMEMBERED = 16;

    private final Target target;
    private final List<Interaction> interactions;
    private final Predicate<Scatterer> sees;
    private final Reader targetReader;
    private final List<Reader> readers;
    private final Memo<List<Double>, List<Constituent>> constituents = new Memo<>(REMEMBERED);
    private final Memo<List<Double>, List<Scattering>> scatterings = new Memo<>(REMEMBERED);

    /**
     * A target under some interactions.
     *
     * @param sees which scatterers are counted
     * @throws IllegalArgumentException when an interaction stands there twice: its amplitude would be added to itself
     */
    public Material(Target target, List<Interaction> interactions, Predicate<Scatterer> sees) {
        if (Set.copyOf(interactions).size() < interactions.size()) {
            throw new IllegalArgumentException("an interaction stands there twice, so its amplitude would be added to"
                    + " itself and its rate would be four times as large: leave one out");
        }
        this.target = target;
        this.interactions = List.copyOf(interactions);
        this.sees = sees;
        this.targetReader = Reader.of(target);
        this.readers = interactions.stream().map(Reader::of).toList();
    }

    /** The components that declare the parameters of this stage. */
    public List<Parametrised> owners() {
        List<Parametrised> owners = new ArrayList<>(interactions);
        owners.add(target);
        return owners;
    }

    /** The values of the parameters on which the constituents depend. */
    public List<Double> constituentsKey(Point point) {
        return targetReader.key(point);
    }

    /** The values of the parameters on which the scatterings depend. */
    public List<Double> scatteringsKey(Point point) {
        List<Double> key = Reader.key(readers, point);
        key.addAll(targetReader.key(point));
        return key;
    }

    /** The constituents that are counted. */
    public List<Constituent> constituents(Point point) {
        return constituents.get(
                constituentsKey(point),
                () -> target.constituents(targetReader.view(point)).stream()
                        .filter(constituent -> sees.test(constituent.scatterer()))
                        .toList());
    }

    /** What neutrinos do to each of the {@link #constituents}. */
    public List<Scattering> scatterings(Point point) {
        return scatterings.get(
                scatteringsKey(point),
                () -> constituents(point).stream()
                        .map(constituent -> Scattering.of(constituent, interactions, readers, point))
                        .toList());
    }
}
