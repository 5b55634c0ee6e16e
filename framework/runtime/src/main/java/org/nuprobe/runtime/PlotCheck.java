package org.nuprobe.runtime;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nuprobe.runtime.document.PlotRequest;
import org.nuprobe.runtime.input.NearMisses;
import org.nuprobe.runtime.input.Problems;

/**
 * Looks before a run whether the fluxes and spectra of a plan have what plots want of them. Where there is a statistic among them
 * nothing is looked at, because only it knows what it will give.
 */
final class PlotCheck {
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> owners = new LinkedHashSet<>();

    PlotCheck(List<PlannedCase> cases) {
        if (cases.stream().noneMatch(each -> each.task() instanceof JudgementTask)) {
            cases.forEach(each -> names.addAll(each.task().names()));
        }
        names.forEach(name -> owners.add(owner(name)));
    }

    /** Adds what no case will have to the problems. */
    void of(List<PlotRequest> plots, Problems problems) {
        for (PlotRequest plot : plots) {
            List<String> wanted = new ArrayList<>(plot.y());
            wanted.add(plot.x());
            for (String name : wanted) {
                if (owners.contains(owner(name))
                        && !name.equals(PlotRequest.all(owner(name)))
                        && !names.contains(name)) {
                    problems.add(
                            plot.place(),
                            "the plot \"" + plot.file() + "\" wants \"" + name + "\", which no flux or spectrum has",
                            NearMisses.hint(name, names, "values and columns"));
                }
            }
        }
    }

    /** {@code flux} of {@code flux.total}. */
    private static String owner(String name) {
        int point = name.indexOf('.');
        return point < 0 ? "" : name.substring(0, point);
    }
}
