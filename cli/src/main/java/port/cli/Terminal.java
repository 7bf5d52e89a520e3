package port.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The streams a command talks through, and what is known about them.
///
/// @param isOutTerminal whether somebody looks at `out`, as opposed to a pipe or a file
/// @param environment variables of the process
public record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean isOutTerminal,
        boolean isErrTerminal,
        Map<String, String> environment) {
    /// The system property in which the launcher names the streams that are terminals, such as `out,err`.
    static final String TERMINALS = "port.terminals";

    public Terminal {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        environment = Map.copyOf(environment);
    }

    /// The streams of this process.
    static Terminal ofProcess(StandardOutput standardOutput) {
        List<String> terminals = Arrays.asList(System.getProperty(TERMINALS, "").split(","));
        var out = new BufferedOutputStream(standardOutput, 1 << 16);
        return new Terminal(
                System.in,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                terminals.contains("out"),
                terminals.contains("err"),
                System.getenv());
    }

    /// Whether text for a stream is to be coloured.
    ///
    /// @param isTerminal whether that stream is a terminal
    boolean isColoured(ColorChoice choice, boolean isTerminal) {
        return switch (choice) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                    isTerminal
                            && environment.getOrDefault("NO_COLOR", "").isEmpty()
                            && !environment.getOrDefault("TERM", "").equals("dumb");
        };
    }
}
