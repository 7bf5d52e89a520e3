package port.runtime;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;

/// Processes for tests: run something, keep what it prints.
final class Processes {
    private Processes() {}

    /// What a program printed and how it ended.
    record Outcome(int code, String output, String errors) {}

    static Outcome run(HostProcess.Program program) {
        return run(Path.of(""), "", program);
    }

    static Outcome run(Path directory, String input, HostProcess.Program program) {
        var output = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        HostProcess process =
                HostProcess.builder()
                        .name("test")
                        .directory(directory)
                        .stdin(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)))
                        .stdout(output)
                        .stderr(errors)
                        .build();
        try {
            int code = process.run(program);
            return new Outcome(code, output.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
        } finally {
            process.close();
        }
    }

    /// Runs `body` as host code of some process.
    static void inside(Runnable body) {
        run(_ -> {
            body.run();
            return 0;
        });
    }

    /// Runs `body` as device code of the current device.
    static void onDevice(Runnable body) {
        KernelScope.run(Device.current(), body);
    }

    /// The value of `body`, run as device code of the current device.
    static <T> T onDevice(Supplier<T> body) {
        var results = new java.util.ArrayList<T>();
        onDevice(() -> {
            results.add(body.get());
        });
        return results.getFirst();
    }
}
