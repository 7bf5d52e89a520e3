package port.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `port man`: a page of the manual.
@Command(name = "man", description = "Writes a page of the manual to standard output: port man check | man -l -")
final class ManCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "Whose page. Default: that of port itself.")
    private Optional<String> name = Optional.empty();

    private final Session session;

    ManCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws UsageProblem {
        CommandLine root = spec.root().commandLine();
        CommandLine wanted = name.isPresent() ? root.getSubcommands().get(name.get()) : root;
        if (wanted == null) {
            throw new UsageProblem("there is no command '" + name.get() + "'");
        }
        session.terminal().out().print(ManPage.of(wanted.getCommandSpec()));
        session.terminal().out().flush();
        return ExitCode.OK.status();
    }
}
