package org.nuprobe.app.project;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs the JUnit tests of class folders, in a process of its own; the exit code is the number of failures. */
final class JUnitRun {
    private JUnitRun() {}

    /**
     * Runs them.
     *
     * @param folders of compiled tests, which are on the class path too
     */
    public static void main(String... folders) {
        Set<Path> roots = Arrays.stream(folders).map(Path::of).collect(Collectors.toSet());
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClasspathRoots(roots))
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        TestExecutionSummary summary = listener.getSummary();
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
        summary.printFailuresTo(out, 5);
        out.println("tests: " + summary.getTestsSucceededCount());
        System.exit((int) Math.min(99, summary.getTotalFailureCount()));
    }
}
