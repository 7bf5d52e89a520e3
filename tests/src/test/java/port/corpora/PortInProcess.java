package port.corpora;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import port.cli.ExitCode;
import port.cli.Port;
import port.cli.Terminal;
import port.verify.PortCompiler;
import port.verify.PortNotCompiled;
import port.verify.PortSources;

/// Runs `port` in this process, for measurements over thousands of files, where starting a JVM each time would take hours.
final class PortInProcess {
    private PortInProcess() {}

    /// What a command said and how it ended.
    record Ended(int status, String text) {
        /// A defect of ours, or a stack trace that reached the user.
        boolean isDefect() {
            return status == ExitCode.DEFECT.status()
                    || text.contains("PORT9")
                    || text.lines()
                            .anyMatch(line -> line.startsWith("\tat ") || line.startsWith("Exception in thread"));
        }
    }

    static Ended run(List<String> line) {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        var terminal = new Terminal(new ByteArrayInputStream(new byte[0]), out, out, false, false, Map.of());
        int status = new Port(terminal).run(line.toArray(new String[0]));
        out.flush();
        return new Ended(status, bytes.toString(StandardCharsets.UTF_8));
    }

    /// Compiles the Java under a folder, with every warning an error.
    ///
    /// @return what javac complains about, the first lines
    static List<String> compile(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) tree::iterator) {
                if (file.toString().endsWith(".java")) {
                    files.put(folder.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        try {
            PortCompiler.compile(new PortSources(files, ""));
            return List.of();
        } catch (PortNotCompiled e) {
            return e.getMessage().lines().limit(4).toList();
        }
    }
}
