package org.nuprobe.app.plot;

import java.util.List;

/** What is written at an axis: its name, a label for each major mark, and the power of ten they have in common. */
record AxisLabels(Label name, Ticks ticks, List<Label> marks, Label power) {

    static AxisLabels of(String name, Ticks ticks, double room) {
        List<Label> marks = ticks.major().stream()
                .map(tick -> Typesetter.set(tick.label(), Page.TICK_LABEL))
                .toList();
        String power = ticks.power() == 0 ? "" : "$\\times 10^{" + ticks.power() + "}$";
        return new AxisLabels(
                Typesetter.set(name, Page.AXIS_LABEL).within(room),
                ticks,
                marks,
                Typesetter.set(power, Page.TICK_LABEL));
    }

    double widest() {
        return marks.stream().mapToDouble(Label::width).max().orElse(0);
    }

    double tallest() {
        return marks.stream().mapToDouble(Label::ascent).max().orElse(0);
    }

    /** The width of the last mark's label, half of which stands out beyond the frame. */
    double last() {
        return marks.isEmpty() ? 0 : marks.get(marks.size() - 1).width();
    }

    /** The room that the name, or else the power of ten, takes below the labels of the marks. */
    double belowTicks() {
        double height = Math.max(name.isBlank() ? 0 : name.height(), power.isBlank() ? 0 : power.height());
        return height == 0 ? 0 : height + FrameLayout.LABEL_GAP;
    }
}
