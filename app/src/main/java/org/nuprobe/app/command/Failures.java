package org.nuprobe.app.command;

import java.io.File;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.nuprobe.app.terminal.Terminal;
import org.nuprobe.runtime.catalogue.PluginDefect;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.NearMisses;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into words and an exit code; a stack trace is shown only to those who ask for it. */
final class Failures {
    private static final Pattern OPTION = Pattern.compile("(--?[A-Za-z][^=]*)(=.*)?");

    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The words on the command line make no sense. */
    int usage(ParameterException exception, String[] arguments) {
        CommandLine line = exception.getCommandLine();
        String command = line.getCommandSpec().qualifiedName();
        List<String> unknown = unknownOptions(line, arguments);
        if (!unknown.isEmpty()) {
            Set<String> known = line.getCommandSpec().optionsMap().keySet();
            for (String option : unknown) {
                say(command + ": there is no option " + option);
                List<String> near = NearMisses.near(option, known);
                near.stream().limit(1).forEach(each -> say("    did you mean " + each + "?"));
            }
        } else if (exception instanceof UnmatchedArgumentException unmatched) {
            unmatched(unmatched.getUnmatched().get(0), line, command);
        } else {
            say(command + ": " + words(exception));
        }
        say("    " + command + " --help shows what there is");
        return ExitCode.INPUT_WRONG.number();
    }

    /** A command did not get through. */
    int execution(Exception exception, CommandLine line, ParseResult result) {
        boolean debug = line.getCommand() instanceof ShellCommand command
                && command.common().debug();
        return report(exception, debug).number();
    }

    /** Says what went wrong; with a stack trace if that is asked for. */
    ExitCode report(Throwable failure, boolean debug) {
        if (debug) {
            failure.printStackTrace(terminal.err());
        }
        if (failure instanceof InvalidInput invalid) {
            invalid.problems().forEach(problem -> say(nearby(problem.toString())));
            return ExitCode.INPUT_WRONG;
        }
        if (failure instanceof PluginDefect) {
            say(failure.getMessage());
            return ExitCode.PLUGIN_PROBLEM;
        }
        if (failure instanceof ComputationFailure || failure instanceof UncheckedIOException) {
            say("nuprobe: " + failure.getMessage());
            return ExitCode.FAILED;
        }
        say("nuprobe: unexpected " + failure.getClass().getSimpleName() + ": " + failure.getMessage());
        say(
                debug
                        ? "    please report the lines above to whoever maintains what they name"
                        : "    this is a mistake in nuprobe or in a plugin; the same command with --debug shows where, for a report");
        return failure instanceof LinkageError ? ExitCode.PLUGIN_PROBLEM : ExitCode.FAILED;
    }

    private void unmatched(String word, CommandLine line, String command) {
        Set<String> commands = line.getSubcommands().keySet();
        if (commands.isEmpty()) {
            say(command + ": what is \"" + word + "\" for?");
        } else {
            say(command + ": there is no command \"" + word + "\"");
            say("    " + NearMisses.hint(word, commands, "commands"));
        }
    }

    /** The options that the command does not have; the parser complains of missing ones before it comes to them. */
    private static List<String> unknownOptions(CommandLine line, String[] arguments) {
        Set<String> known = line.getCommandSpec().optionsMap().keySet();
        return Arrays.stream(arguments)
                .map(OPTION::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1))
                .filter(option -> !known.contains(option))
                .distinct()
                .toList();
    }

    private static String words(ParameterException exception) {
        String message = exception.getMessage();
        return message.isEmpty() ? message : Character.toLowerCase(message.charAt(0)) + message.substring(1);
    }

    /** The words with files of the working directory named as a person there would. */
    private String nearby(String words) {
        return words.replace(terminal.directory() + File.separator, "");
    }

    private void say(String line) {
        terminal.err().println(line);
    }
}
