package port.emit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import port.runtime.Device;

/// Compiles emitted files with every warning an error.
public final class Javac {
    private Javac() {}

    /// What javac complains about; empty if it does not.
    public static List<String> complaints(List<JavaFile> files) {
        var problems = new DiagnosticCollector<JavaFileObject>();
        try {
            Path target = Files.createTempDirectory("emitted");
            List<String> options =
                    List.of(
                            "-Xlint:all",
                            "-Werror",
                            "-proc:none",
                            "--release",
                            "25",
                            "-d",
                            target.toString(),
                            "-classpath",
                            runtime());
            List<JavaFileObject> units = new ArrayList<>();
            files.forEach(file -> units.add(source(file)));
            ToolProvider.getSystemJavaCompiler().getTask(null, null, problems, options, List.of(), units).call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problems.getDiagnostics().stream()
                .map(problem -> problem.getLineNumber() + ": " + problem.getMessage(Locale.ROOT))
                .toList();
    }

    private static String runtime() {
        return Path.of(URI.create(Device.class.getProtectionDomain().getCodeSource().getLocation().toString()))
                + File.pathSeparator;
    }

    private static JavaFileObject source(JavaFile file) {
        return new SimpleJavaFileObject(URI.create("string:///" + file.path()), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return new String(file.text().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            }
        };
    }
}
