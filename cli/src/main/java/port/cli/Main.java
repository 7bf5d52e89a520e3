package port.cli;

import java.util.List;

/// The entry of the process.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // JGit's logging has nowhere to go, and says so unless it is told not to.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        if (Commands.readsPrograms(List.of(arguments))) {
            HeadStart.begin();
        }
        var out = new StandardOutput();
        Terminal terminal = Terminal.ofProcess(out);
        var port = new Port(terminal);
        int status = port.run(arguments);
        terminal.out().flush();
        if (out.problem().isPresent()) {
            status = port.failed(new EnvironmentProblem("cannot write to standard output: " + out.problem().get()));
        }
        terminal.err().flush();
        // Not a return: threads of a program that was stopped must not keep the process alive.
        Runtime.getRuntime().halt(status);
    }
}
