package port.reference.process;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import port.reference.check.Checks;
import port.reference.coverage.Exploration;

/// What a program finds when it starts.
///
/// @param arguments behind the program's name
/// @param programName `argv[0]`
/// @param files what files it sees, and where those go that it writes
/// @param environment what `getenv` sees
/// @param timeout after which the program ends with a fault
/// @param deviceBytes how much memory the device has
/// @param checks what faults are looked for beyond those that end the program
/// @param exploration what is counted and noted where launches are looked for
public record ProcessSettings(
        String programName,
        List<String> arguments,
        InputStream stdin,
        OutputStream stdout,
        OutputStream stderr,
        FileSpace files,
        Map<String, String> environment,
        ProcessClock clock,
        Optional<Duration> timeout,
        long deviceBytes,
        Checks checks,
        Exploration exploration) {
    private static final long DEFAULT_DEVICE_BYTES = 16L << 30;

    public ProcessSettings {
        Objects.requireNonNull(programName, "programName");
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(stdin, "stdin");
        Objects.requireNonNull(stdout, "stdout");
        Objects.requireNonNull(stderr, "stderr");
        Objects.requireNonNull(files, "files");
        environment = Map.copyOf(environment);
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(timeout, "timeout");
        Objects.requireNonNull(checks, "checks");
        Objects.requireNonNull(exploration, "exploration");
    }

    /// No input, no environment, no time limit, output to the two streams.
    public static ProcessSettings of(OutputStream stdout, OutputStream stderr) {
        return new ProcessSettings(
                "program",
                List.of(),
                InputStream.nullInputStream(),
                stdout,
                stderr,
                FileSpace.at(Path.of("")),
                Map.of(),
                ProcessClock.system(),
                Optional.empty(),
                DEFAULT_DEVICE_BYTES,
                Checks.NONE,
                Exploration.none());
    }

    public ProcessSettings withArguments(String name, List<String> values) {
        return new ProcessSettings(
                name,
                values,
                stdin,
                stdout,
                stderr,
                files,
                environment,
                clock,
                timeout,
                deviceBytes,
                checks,
                exploration);
    }

    public ProcessSettings withInput(InputStream input) {
        return new ProcessSettings(
                programName,
                arguments,
                input,
                stdout,
                stderr,
                files,
                environment,
                clock,
                timeout,
                deviceBytes,
                checks,
                exploration);
    }

    public ProcessSettings withWorkingDirectory(Path directory) {
        return withFiles(FileSpace.at(directory));
    }

    public ProcessSettings withFiles(FileSpace space) {
        return new ProcessSettings(
                programName,
                arguments,
                stdin,
                stdout,
                stderr,
                space,
                environment,
                clock,
                timeout,
                deviceBytes,
                checks,
                exploration);
    }

    public ProcessSettings withEnvironment(Map<String, String> variables) {
        return new ProcessSettings(
                programName,
                arguments,
                stdin,
                stdout,
                stderr,
                files,
                variables,
                clock,
                timeout,
                deviceBytes,
                checks,
                exploration);
    }

    public ProcessSettings withClock(ProcessClock other) {
        return new ProcessSettings(
                programName,
                arguments,
                stdin,
                stdout,
                stderr,
                files,
                environment,
                other,
                timeout,
                deviceBytes,
                checks,
                exploration);
    }

    public ProcessSettings withTimeout(Duration limit) {
        return new ProcessSettings(
                programName,
                arguments,
                stdin,
                stdout,
                stderr,
                files,
                environment,
                clock,
                Optional.of(limit),
                deviceBytes,
                checks,
                exploration);
    }

    public ProcessSettings withChecks(Checks wanted) {
        return new ProcessSettings(
                programName,
                arguments,
                stdin,
                stdout,
                stderr,
                files,
                environment,
                clock,
                timeout,
                deviceBytes,
                wanted,
                exploration);
    }

    public ProcessSettings withExploration(Exploration other) {
        return new ProcessSettings(
                programName,
                arguments,
                stdin,
                stdout,
                stderr,
                files,
                environment,
                clock,
                timeout,
                deviceBytes,
                checks,
                other);
    }
}
