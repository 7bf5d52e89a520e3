package port.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// How a program is started.
///
/// @param arguments behind the program's name
/// @param timeout after which it is stopped
public record Invocation(
        List<String> arguments, InputStream in, PrintStream out, PrintStream err, Optional<Duration> timeout) {
    public Invocation {
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        Objects.requireNonNull(timeout, "timeout");
    }
}
