package port.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.source.Span;

/// `port`: reads the command line, runs one command, and turns whatever happens into text and an exit status.
///
/// May be used many times in one process; runs do not see each other.
public final class Port {
    private static final int HELP_WIDTH = 110;

    private final Terminal terminal;
    private final Stages stages;

    public Port(Terminal terminal) {
        this(terminal, new ProgramByProgram(new Pipeline(), terminal));
    }

    Port(Terminal terminal, Stages stages) {
        this.terminal = terminal;
        this.stages = stages;
    }

    /// Runs one command line.
    ///
    /// @return the exit status
    public int run(String... line) {
        try {
            Arguments arguments = Arguments.parse(Arrays.asList(line));
            var session = new Session(terminal, arguments.compiler(), arguments.program(), stages);
            return commandLine(arguments.command(), session).execute(arguments.command().toArray(new String[0]));
        } catch (UsageProblem e) {
            return usage(e.getMessage(), "port --help");
        } catch (RuntimeException | Error e) {
            return defect(e, List.of(line));
        }
    }

    /// Says what the environment lacks.
    ///
    /// @return the exit status
    int failed(EnvironmentProblem problem) {
        print(Diagnostic.error(Code.ENVIRONMENT, Span.NONE, problem.getMessage()));
        return ExitCode.ENVIRONMENT.status();
    }

    private CommandLine commandLine(List<String> line, Session session) {
        var root = new CommandLine(new Root());
        Commands.neededFor(line, session).forEach(root::addSubcommand);
        root.setUsageHelpWidth(HELP_WIDTH);
        root.setOut(new java.io.PrintWriter(terminal.out(), true));
        root.setErr(new java.io.PrintWriter(terminal.err(), true));
        boolean coloured = terminal.isColoured(ColorChoice.AUTO, terminal.isOutTerminal());
        root.setColorScheme(CommandLine.Help.defaultColorScheme(coloured ? Ansi.ON : Ansi.OFF));
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setAbbreviatedOptionsAllowed(false);
        root.setParameterExceptionHandler(this::wrongUsage);
        root.setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, command));
        return root;
    }

    private int wrongUsage(ParameterException problem, String[] line) {
        boolean isAtRoot = problem.getCommandLine().getParent() == null;
        String message =
                problem instanceof CommandLine.UnmatchedArgumentException unmatched
                                && isAtRoot
                                && !unmatched.isUnknownOption()
                        ? "there is no command '" + unmatched.getUnmatched().getFirst() + "'"
                        : problem.getMessage().lines().findFirst().orElse("wrong usage");
        return usage(message, problem.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    }

    private int failed(Exception problem, CommandLine command) {
        return switch (problem) {
            case UsageProblem usage -> usage(usage.getMessage(), command.getCommandSpec().qualifiedName() + " --help");
            case UnreadableInput unreadable -> {
                print(Diagnostic.error(unreadable.code(), Span.NONE, unreadable.getMessage()));
                yield ExitCode.USAGE.status();
            }
            case EnvironmentProblem environment -> failed(environment);
            default -> defect(problem, command.getParseResult().originalArgs());
        };
    }

    private int usage(String message, String help) {
        String text = message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
        print(Diagnostic.error(Code.USAGE, Span.NONE, text).withHelp("see '" + help + "'"));
        return ExitCode.USAGE.status();
    }

    private int defect(Throwable problem, List<String> line) {
        print(DefectReport.of(problem, line, terminal));
        return ExitCode.DEFECT.status();
    }

    private void print(Diagnostic diagnostic) {
        terminal.out().flush();
        var palette = new Palette(terminal.isColoured(ColorChoice.AUTO, terminal.isErrTerminal()));
        terminal.err().print(new DiagnosticPrinter(palette).print(diagnostic));
        terminal.err().flush();
    }

    /// Says what there is when no command is given.
    @Command(
            name = "port",
            description = {"Moves CUDA C++ programs to Java, and proves that the port computes the same.", ""},
            synopsisSubcommandLabel = "COMMAND",
            mixinStandardHelpOptions = true,
            version = "port 0.1.0",
            footer = {
                "",
                "A path is a source file or a folder. nvcc's options are understood: -I DIR, -D NAME[=VALUE], -U NAME,",
                "-std=c++17, -arch=sm_80; those that only concern machine code are accepted and do nothing.",
                "What stands behind -- goes to the program.",
                "",
                "Exit status: 0 all well, 1 not equivalent, 2 wrong usage, 3 something is not supported,",
                "4 the environment lacks something, 70 a defect of port. 'port run' hands the program's own through."
            })
    static final class Root implements Runnable {
        @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

        @Override
        public void run() {
            throw new ParameterException(
                    spec.commandLine(), "missing command: " + String.join(", ", spec.subcommands().keySet()));
        }
    }
}
