package port.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import port.preprocess.SourceFiles;
import port.verify.Assessment;
import port.verify.FileReads;

/// How a program is started.
///
/// @param arguments behind the program's name
/// @param timeout after which it is stopped
/// @param checks which faults of the original are looked for
/// @param assessment how the two executions are judged
/// @param minCoverage how many percent of the ways of its branches a kernel should go
/// @param sources where the program's files are read, and which were looked for
/// @param reads gathers which files the program looks at when it runs
public record Invocation(
        List<String> arguments,
        InputStream in,
        PrintStream out,
        PrintStream err,
        Optional<Duration> timeout,
        CheckChoice checks,
        Assessment assessment,
        int minCoverage,
        SourceFiles sources,
        FileReads reads) {
    public Invocation {
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        Objects.requireNonNull(timeout, "timeout");
        Objects.requireNonNull(checks, "checks");
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(sources, "sources");
        Objects.requireNonNull(reads, "reads");
    }

    Invocation(
            List<String> arguments,
            InputStream in,
            PrintStream out,
            PrintStream err,
            Optional<Duration> timeout,
            CheckChoice checks,
            Assessment assessment,
            int minCoverage) {
        this(arguments, in, out, err, timeout, checks, assessment, minCoverage, new SourceFiles(), new FileReads());
    }

    Invocation withArguments(List<String> others) {
        return new Invocation(others, in, out, err, timeout, checks, assessment, minCoverage, sources, reads);
    }
}
