package org.nuprobe.engine.likelihood;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuprobe.engine.region.RegionTemplates;
import org.nuprobe.engine.region.Template;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;

/**
 * The fourth stage: the expected counts of every bin as a polynomial in the free coefficients, {@code mu_b = sum_m m(theta)
 * v_mb}. Fixed couplings are multiplied into the vectors, and vectors of equal products are added.
 */
final class CountPolynomial {
    private final List<Block> blocks;
    private final int bins;

    private CountPolynomial(List<Block> blocks, int bins) {
        this.blocks = blocks;
        this.bins = bins;
    }

    /**
     * The polynomial of some regions at one set of SHAPE values.
     *
     * @param point the value of every parameter that is not free
     * @param numbers the number of each free parameter, by id
     * @param counted what bins with counts add to -2 ln L; those of a region with variances add theirs
     */
    static CountPolynomial of(
            List<RegionTemplates> regions, Point point, Map<String, Integer> numbers, BinTerm counted) {
        List<Block> blocks = new ArrayList<>();
        int bins = 0;
        for (RegionTemplates region : regions) {
            Map<Product, double[]> vectors = new LinkedHashMap<>();
            List<Template> templates = new ArrayList<>(region.signal(point));
            templates.addAll(region.backgrounds());
            for (Template template : templates) {
                add(template, point, numbers, vectors);
            }
            blocks.add(new Block(bins, region.bins(), term(region, counted), vectors));
            bins += region.bins();
        }
        return new CountPolynomial(List.copyOf(blocks), bins);
    }

    private static BinTerm term(RegionTemplates region, BinTerm counted) {
        return region.region().variances().<BinTerm>map(GivenVariance::new).orElse(counted);
    }

    private static void add(
            Template template, Point point, Map<String, Integer> numbers, Map<Product, double[]> vectors) {
        double fixed = 1;
        List<Product.Factor> free = new ArrayList<>();
        for (Map.Entry<Parameter, Integer> entry : template.powers().entrySet()) {
            Integer number = numbers.get(entry.getKey().id());
            if (number == null) {
                fixed *= Math.pow(point.get(entry.getKey()), entry.getValue());
            } else {
                free.add(new Product.Factor(number, entry.getValue()));
            }
        }
        if (fixed == 0) {
            return;
        }
        double[] counts = template.counts();
        double[] vector = vectors.computeIfAbsent(new Product(free), product -> new double[counts.length]);
        for (int bin = 0; bin < counts.length; bin++) {
            vector[bin] += fixed * counts[bin];
        }
    }

    /** Which of so many parameters appear, and in even powers only. */
    boolean[] even(int parameters) {
        boolean[] present = new boolean[parameters];
        boolean[] odd = new boolean[parameters];
        blocks.forEach(block -> block.mark(present, odd));
        for (int k = 0; k < parameters; k++) {
            present[k] &= !odd[k];
        }
        return present;
    }

    /** The same counts in terms of the squares of some parameters, all of them in even powers here. */
    CountPolynomial inSquaresOf(boolean[] squared) {
        return new CountPolynomial(
                blocks.stream().map(block -> block.inSquaresOf(squared)).toList(), bins);
    }

    /** The parts of the polynomial, one a region. */
    List<Block> blocks() {
        return blocks;
    }

    /** The number of bins of all regions together. */
    int bins() {
        return bins;
    }
}
