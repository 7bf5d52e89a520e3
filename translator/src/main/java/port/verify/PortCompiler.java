package port.verify;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import port.runtime.HostProcess;

/// Compiles the Java of a port in memory, with every warning an error.
public final class PortCompiler {
    private PortCompiler() {}

    /// The class files by binary name.
    ///
    /// @throws PortNotCompiled if javac refuses the sources
    public static Map<String, byte[]> compile(PortSources sources) throws PortNotCompiled {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            throw new PortNotCompiled("this Java has no compiler; run port with a JDK");
        }
        var problems = new DiagnosticCollector<JavaFileObject>();
        List<String> options =
                List.of("-g", "-Xlint:all", "-Werror", "-proc:none", "--release", "25", "-classpath", runtimePath());
        List<JavaFileObject> units =
                sources.files().entrySet().stream()
                        .<JavaFileObject>map(entry -> new SourceText(entry.getKey(), entry.getValue()))
                        .toList();
        try (StandardJavaFileManager standard =
                        javac.getStandardFileManager(problems, Locale.ROOT, StandardCharsets.UTF_8);
                var files = new ClassFiles(standard)) {
            boolean isDone = javac.getTask(null, files, problems, options, List.of(), units).call();
            if (!isDone) {
                throw new PortNotCompiled(describe(problems));
            }
            return files.compiled();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where the runtime's own classes lie, as a class path.
    public static String runtimePath() {
        try {
            URI location = HostProcess.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(location) + File.pathSeparator;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String describe(DiagnosticCollector<JavaFileObject> problems) {
        var text = new StringBuilder();
        for (var problem : problems.getDiagnostics()) {
            String file = problem.getSource() == null ? "" : problem.getSource().getName();
            text.append("%s:%d: %s%n".formatted(file, problem.getLineNumber(), problem.getMessage(Locale.ROOT)));
        }
        return text.toString().strip();
    }

    private static final class SourceText extends SimpleJavaFileObject {
        private final String text;

        SourceText(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class ClassFile extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        ClassFile(String name) {
            super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }

    private static final class ClassFiles extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ClassFile> written = new HashMap<>();

        ClassFiles(JavaFileManager standard) {
            super(standard);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return written.computeIfAbsent(className, ClassFile::new);
        }

        Map<String, byte[]> compiled() {
            Map<String, byte[]> classes = new HashMap<>();
            written.forEach((name, file) -> classes.put(name, file.bytes.toByteArray()));
            return classes;
        }
    }
}
