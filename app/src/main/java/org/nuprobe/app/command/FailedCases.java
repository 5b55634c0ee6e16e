package org.nuprobe.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuprobe.app.terminal.Terminal;
import org.nuprobe.runtime.result.CaseFailure;

/** Says which cases a plugin has spoilt. */
final class FailedCases {
    private FailedCases() {}

    /** Says it, each defect once; gives the exit code. */
    static ExitCode report(List<CaseFailure> failures, Terminal terminal) {
        Map<String, List<CaseFailure>> byProblem = new LinkedHashMap<>();
        failures.forEach(each -> byProblem
                .computeIfAbsent(each.problem().toString(), problem -> new ArrayList<>())
                .add(each));
        byProblem.forEach((problem, cases) -> {
            terminal.err().println(problem);
            terminal.err()
                    .println("    without result: "
                            + String.join(
                                    ", ", cases.stream().map(CaseFailure::id).toList()));
        });
        return failures.isEmpty() ? ExitCode.DONE : ExitCode.PLUGIN_PROBLEM;
    }
}
