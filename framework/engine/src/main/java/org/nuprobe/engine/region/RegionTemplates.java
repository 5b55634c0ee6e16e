package org.nuprobe.engine.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nuprobe.engine.declared.Declarations;
import org.nuprobe.engine.moment.ComponentMoments;
import org.nuprobe.engine.moment.FluxMoments;
import org.nuprobe.engine.numeric.Memo;
import org.nuprobe.engine.recoil.Material;
import org.nuprobe.engine.recoil.Rates;
import org.nuprobe.engine.recoil.Scattering;
import org.nuprobe.engine.recoil.Sink;
import org.nuprobe.spi.experiment.Experiment;
import org.nuprobe.spi.experiment.Region;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Parametrised;
import org.nuprobe.spi.parameter.Point;

/** The third stage: the expected signal of a region, one template for each flux component and product of couplings. */
public final class RegionTemplates {
    private static final int REMEMBERED = 64;

    private final Experiment experiment;
    private final Region region;
    private final FluxMoments flux;
    private final Material material;
    private final Detector detector;
    private final Memo<List<Double>, List<Template>> signals = new Memo<>(REMEMBERED);
    private final Memo<String, List<Template>> backgrounds = new Memo<>(1);

    /**
     * The templates of a region.
     *
     * @param experiment whose region it is
     * @param flux the moments of its source, shared with other regions
     */
    public RegionTemplates(Experiment experiment, Region region, FluxMoments flux, List<Interaction> interactions) {
        this.experiment = experiment;
        this.region = region;
        this.flux = flux;
        this.material = new Material(region.target(), interactions, region.response()::sees);
        this.detector = new Detector(region, flux, material);
    }

    /** The region. */
    public Region region() {
        return region;
    }

    /** The number of bins. */
    public int bins() {
        return detector.bins();
    }

    /** Everything that declares parameters of this region; of one without a signal, the experiment alone. */
    public List<Parametrised> owners() {
        if (!predicted()) {
            return List.of(experiment);
        }
        List<Parametrised> owners = new ArrayList<>(flux.owners());
        owners.addAll(material.owners());
        owners.add(region.response());
        owners.add(experiment);
        return owners;
    }

    /**
     * Asks target and interactions for their terms at the initial values, and computes nothing: what does not go together
     * says so here.
     */
    public void rehearse() {
        if (predicted()) {
            material.scatterings(Point.INITIAL);
        }
    }

    /** The signal at the SHAPE parameters of a point, in the order of the flux. */
    public List<Template> signal(Point point) {
        if (!predicted()) {
            return List.of();
        }
        List<Double> key = new ArrayList<>(flux.key(point));
        key.addAll(material.scatteringsKey(point));
        key.addAll(detector.key(point));
        return signals.get(key, () -> computeSignal(point));
    }

    /** The names of the flux components at a point, with or without a signal. */
    public List<String> components(Point point) {
        return flux.at(predicted() ? point : Point.INITIAL).stream()
                .map(moments -> moments.component().name())
                .toList();
    }

    /** The backgrounds, which depend on no SHAPE parameter. */
    public List<Template> backgrounds() {
        return backgrounds.get(
                region.id(), () -> new Backgrounds(region, experiment, bins()).templates(() -> signal(Point.INITIAL)));
    }

    private boolean predicted() {
        return region.signalCoefficient().factor() != 0;
    }

    private List<Template> computeSignal(Point point) {
        Declarations.check(region.signalCoefficient(), "the signal of the region " + region.id(), List.of(experiment));
        List<ComponentMoments> components = flux.at(point);
        List<Scattering> scatterings = material.scatterings(point);
        List<Exposed> exposed = detector.exposed(point);
        List<Map<SortedMap<Parameter, Integer>, double[]>> sums = new ArrayList<>();
        components.forEach(component -> sums.add(new LinkedHashMap<>()));
        for (int s = 0; s < scatterings.size(); s++) {
            if (exposed.get(s).size() == 0) {
                continue;
            }
            Rates rates = new Rates(scatterings.get(s), exposed.get(s).moments());
            for (int c = 0; c < components.size(); c++) {
                ByCouplings byCouplings = new ByCouplings(exposed.get(s).size());
                rates.addTo(c, byCouplings);
                fold(byCouplings, exposed.get(s), scatterings.get(s), sums.get(c));
            }
        }
        List<Template> templates = new ArrayList<>();
        for (int c = 0; c < components.size(); c++) {
            String name = components.get(c).component().name();
            double[] time = detector.timeWeights(components.get(c).component().time(), point);
            sums.get(c).forEach((powers, counts) -> templates.add(new Template(name, powers, inTime(counts, time))));
        }
        return List.copyOf(templates);
    }

    private void fold(
            ByCouplings rates,
            Exposed exposed,
            Scattering scattering,
            Map<SortedMap<Parameter, Integer>, double[]> sums) {
        rates.arrays.forEach((powers, rate) -> {
            if (exposed.diverges(rate)) {
                throw new IllegalArgumentException("the rate of " + String.join(", ", scattering.owners()) + " on "
                        + scattering.scatterer().name() + " grows like 1/T towards zero recoil, so the region "
                        + region.id()
                        + " would count infinitely many events: give its response a threshold above zero");
            }
            Monomial all = new Monomial(1, powers).times(region.signalCoefficient());
            double[] counts = sums.computeIfAbsent(all.powers(), key -> new double[exposed.rows()]);
            exposed.fold(rate, all.factor() * region.exposure(), counts);
        });
    }

    /** Bins in time are the fastest. */
    private double[] inTime(double[] counts, double[] time) {
        if (counts.length * time.length != bins()) {
            throw detector.problem(counts.length + " rows and " + time.length + " time weights, but its axes have "
                    + bins() + " bins");
        }
        double[] all = new double[counts.length * time.length];
        for (int row = 0; row < counts.length; row++) {
            for (int t = 0; t < time.length; t++) {
                all[row * time.length + t] = counts[row] * time[t];
            }
        }
        return all;
    }

    /** One array for each product of couplings, factors included. */
    private static final class ByCouplings implements Sink {
        private final int size;
        private final Map<SortedMap<Parameter, Integer>, double[]> arrays = new LinkedHashMap<>();

        ByCouplings(int size) {
            this.size = size;
        }

        @Override
        public double scale(Monomial scattering, Monomial component) {
            return scattering.factor() * component.factor();
        }

        @Override
        public double[] target(Monomial scattering, Monomial component) {
            SortedMap<Parameter, Integer> powers = new TreeMap<>(scattering.powers());
            component.powers().forEach((parameter, power) -> powers.merge(parameter, power, Integer::sum));
            return arrays.computeIfAbsent(powers, key -> new double[size]);
        }
    }
}
