package port.cli;

/// The entry of the process.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        int status = new Port(terminal).run(arguments);
        terminal.out().flush();
        terminal.err().flush();
        // Not a return: threads of a program that was stopped must not keep the process alive.
        Runtime.getRuntime().halt(status);
    }
}
