package port.reference.process;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What a program finds when it starts.
///
/// @param arguments behind the program's name
/// @param programName `argv[0]`
/// @param workingDirectory what relative paths start from
/// @param environment what `getenv` sees
/// @param timeout after which the program ends with a fault
/// @param deviceBytes how much memory the device has
public record ProcessSettings(
        String programName,
        List<String> arguments,
        InputStream stdin,
        OutputStream stdout,
        OutputStream stderr,
        Path workingDirectory,
        Map<String, String> environment,
        ProcessClock clock,
        Optional<Duration> timeout,
        long deviceBytes) {
    private static final long DEFAULT_DEVICE_BYTES = 16L << 30;

    public ProcessSettings {
        Objects.requireNonNull(programName, "programName");
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(stdin, "stdin");
        Objects.requireNonNull(stdout, "stdout");
        Objects.requireNonNull(stderr, "stderr");
        Objects.requireNonNull(workingDirectory, "workingDirectory");
        environment = Map.copyOf(environment);
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(timeout, "timeout");
    }

    /// No input, no environment, no time limit, output to the two streams.
    public static ProcessSettings of(OutputStream stdout, OutputStream stderr) {
        return new ProcessSettings(
                "program",
                List.of(),
                InputStream.nullInputStream(),
                stdout,
                stderr,
                Path.of(""),
                Map.of(),
                ProcessClock.system(),
                Optional.empty(),
                DEFAULT_DEVICE_BYTES);
    }

    public ProcessSettings withArguments(String name, List<String> values) {
        return new ProcessSettings(
                name, values, stdin, stdout, stderr, workingDirectory, environment, clock, timeout, deviceBytes);
    }

    public ProcessSettings withInput(InputStream input) {
        return new ProcessSettings(
                programName,
                arguments,
                input,
                stdout,
                stderr,
                workingDirectory,
                environment,
                clock,
                timeout,
                deviceBytes);
    }

    public ProcessSettings withWorkingDirectory(Path directory) {
        return new ProcessSettings(
                programName, arguments, stdin, stdout, stderr, directory, environment, clock, timeout, deviceBytes);
    }

    public ProcessSettings withEnvironment(Map<String, String> variables) {
        return new ProcessSettings(
                programName,
                arguments,
                stdin,
                stdout,
                stderr,
                workingDirectory,
                variables,
                clock,
                timeout,
                deviceBytes);
    }

    public ProcessSettings withClock(ProcessClock other) {
        return new ProcessSettings(
                programName,
                arguments,
                stdin,
                stdout,
                stderr,
                workingDirectory,
                environment,
                other,
                timeout,
                deviceBytes);
    }

    public ProcessSettings withTimeout(Duration limit) {
        return new ProcessSettings(
                programName,
                arguments,
                stdin,
                stdout,
                stderr,
                workingDirectory,
                environment,
                clock,
                Optional.of(limit),
                deviceBytes);
    }
}
