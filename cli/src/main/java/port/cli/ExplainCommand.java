package port.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import port.diagnostic.Code;

/// `port explain`: the page of a code.
@Command(name = "explain", description = "Says what a code such as PORT1101 means and what to do.")
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CODE", arity = "0..1", description = "The code; without one, all codes are listed.")
    private String code = "";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    private final Session session;

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws UsageProblem {
        session.terminal().out().print(code.isEmpty() ? list() : Explanations.page(Explanations.find(code)));
        session.terminal().out().flush();
        return ExitCode.OK.status();
    }

    private static String list() {
        var text = new StringBuilder();
        for (Code each : Code.values()) {
            text.append(each.id()).append("  ").append(each.title()).append('\n');
        }
        return text.toString();
    }
}
