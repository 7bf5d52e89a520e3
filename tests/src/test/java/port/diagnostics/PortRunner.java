package port.diagnostics;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import port.cli.Port;
import port.cli.Terminal;

/// Runs one command line, here or in a process of its own, and keeps what it printed.
public final class PortRunner {
    /// What was printed, and the exit status.
    public record Result(int status, String out, String err) {}

    private PortRunner() {}

    static Result here(List<String> line) {
        var stdout = new ByteArrayOutputStream();
        var stderr = new ByteArrayOutputStream();
        var terminal =
                new Terminal(
                        InputStream.nullInputStream(),
                        new PrintStream(stdout, true, StandardCharsets.UTF_8),
                        new PrintStream(stderr, true, StandardCharsets.UTF_8),
                        false,
                        false,
                        Map.of());
        int status = new Port(terminal).run(line.toArray(String[]::new));
        return new Result(status, stdout.toString(StandardCharsets.UTF_8), stderr.toString(StandardCharsets.UTF_8));
    }

    /// @param folder where the process may write what it prints
    /// @param options for the JVM of its own
    public static Result apart(List<String> options, List<String> line, Path folder)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add("port.cli.Main");
        command.addAll(line);
        File out = folder.resolve("stdout").toFile();
        File err = folder.resolve("stderr").toFile();
        int status = new ProcessBuilder(command).redirectOutput(out).redirectError(err).start().waitFor();
        return new Result(status, Files.readString(out.toPath()), Files.readString(err.toPath()));
    }
}
