package port.verify;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import port.reference.check.Checks;

/// What both executions of a program find when they start.
///
/// @param programName `argv[0]`
/// @param arguments behind the program's name
/// @param input standard input
/// @param timeout after which a run ends with a fault
/// @param checks which faults of the original are looked for beyond those that end it
/// @param assessment how the two executions are judged
/// @param reads gathers which files the runs look at
public record VerifySettings(
        String programName,
        List<String> arguments,
        RecordedInput input,
        Path workingDirectory,
        Map<String, String> environment,
        Optional<Duration> timeout,
        Checks checks,
        Assessment assessment,
        FileReads reads) {
    public VerifySettings {
        Objects.requireNonNull(programName, "programName");
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(workingDirectory, "workingDirectory");
        environment = Map.copyOf(environment);
        Objects.requireNonNull(timeout, "timeout");
        Objects.requireNonNull(checks, "checks");
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(reads, "reads");
    }

    /// With its reads gathered anew.
    public VerifySettings(
            String programName,
            List<String> arguments,
            RecordedInput input,
            Path workingDirectory,
            Map<String, String> environment,
            Optional<Duration> timeout,
            Checks checks,
            Assessment assessment) {
        this(
                programName,
                arguments,
                input,
                workingDirectory,
                environment,
                timeout,
                checks,
                assessment,
                new FileReads());
    }

    /// Judged as usual.
    public VerifySettings(
            String programName,
            List<String> arguments,
            RecordedInput input,
            Path workingDirectory,
            Map<String, String> environment,
            Optional<Duration> timeout,
            Checks checks) {
        this(programName, arguments, input, workingDirectory, environment, timeout, checks, Assessment.DEFAULT);
    }

    /// With all checks.
    public VerifySettings(
            String programName,
            List<String> arguments,
            RecordedInput input,
            Path workingDirectory,
            Map<String, String> environment,
            Optional<Duration> timeout) {
        this(programName, arguments, input, workingDirectory, environment, timeout, Checks.ALL);
    }

    /// No arguments, no input, no time limit, all checks.
    public static VerifySettings of(String programName) {
        return new VerifySettings(
                programName, List.of(), RecordedInput.none(), Path.of(""), Map.of(), Optional.empty(), Checks.ALL);
    }

    /// The same with other checks.
    public VerifySettings with(Checks other) {
        return new VerifySettings(
                programName, arguments, input, workingDirectory, environment, timeout, other, assessment, reads);
    }

    /// The same, judged otherwise.
    public VerifySettings with(Assessment other) {
        return new VerifySettings(
                programName, arguments, input, workingDirectory, environment, timeout, checks, other, reads);
    }

    /// The same, given up after `limit`.
    public VerifySettings withTimeout(Duration limit) {
        return new VerifySettings(
                programName,
                arguments,
                input,
                workingDirectory,
                environment,
                Optional.of(limit),
                checks,
                assessment,
                reads);
    }

    /// The same with other arguments.
    public VerifySettings withArguments(List<String> others) {
        return new VerifySettings(
                programName, others, input, workingDirectory, environment, timeout, checks, assessment, reads);
    }
}
