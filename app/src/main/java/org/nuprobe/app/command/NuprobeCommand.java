package org.nuprobe.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.nuprobe.app.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code nuprobe}: it only knows the others. */
@Command(
        name = "nuprobe",
        description = "Neutrinos as a probe of new physics: rates, limits, discoveries.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = NuprobeCommand.Version.class,
        footerHeading =
                "%nExit codes: 0 done, 1 computation failed, 2 input wrong, 3 plugin problem, 130 interrupted.%n",
        footer = "nuprobe COMMAND --help shows the options of a command.")
public final class NuprobeCommand implements Callable<Integer> {
    private static final int WIDTH = 110;

    @SuppressWarnings("UnusedVariable") // its annotation is what counts
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help and stop")
    private boolean help;

    @SuppressWarnings("UnusedVariable") // its annotation is what counts
    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "show the version and stop")
    private boolean version;

    @Spec
    private CommandSpec spec;

    NuprobeCommand() {}

    /**
     * Runs a command on a terminal.
     *
     * @return the exit code
     */
    public static int run(List<String> arguments, Terminal terminal) {
        Failures failures = new Failures(terminal);
        try {
            return on(terminal, failures).execute(arguments.toArray(String[]::new));
        } catch (LinkageError | VirtualMachineError e) {
            return failures.report(e, arguments.contains("--debug")).number();
        }
    }

    private static CommandLine on(Terminal terminal, Failures failures) {
        CommandLine line = new CommandLine(new NuprobeCommand());
        line.addSubcommand(new RunCommand(terminal));
        line.addSubcommand(new MergeCommand(terminal));
        line.addSubcommand(new CheckCommand(terminal));
        line.addSubcommand(new CoverageCommand(terminal));
        line.addSubcommand(new EventsCommand(terminal));
        line.addSubcommand(new SpectrumCommand(terminal));
        line.addSubcommand(new CommandLine(new PluginsCommand(terminal))
                .addSubcommand(new PluginsVerifyCommand(terminal))
                .addSubcommand(new PluginsAddCommand(terminal))
                .addSubcommand(new PluginsAcceptCommand(terminal))
                .addSubcommand(new PluginsRemoveCommand(terminal)));
        line.addSubcommand(new DescribeCommand(terminal));
        line.addSubcommand(new CiteCommand(terminal));
        line.addSubcommand(DataCommand.with(terminal));
        line.addSubcommand(new NewCommand(terminal));
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
        line.setUsageHelpWidth(WIDTH);
        line.setParameterExceptionHandler(failures::usage);
        line.setExecutionExceptionHandler(failures::execution);
        return line;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }

    /** Says which nuprobe this is. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"nuprobe " + number(), "Java " + System.getProperty("java.version")};
        }

        /** The version of this module. */
        static String number() {
            java.lang.module.ModuleDescriptor descriptor =
                    NuprobeCommand.class.getModule().getDescriptor();
            return descriptor == null ? "development" : descriptor.rawVersion().orElse("development");
        }
    }
}
