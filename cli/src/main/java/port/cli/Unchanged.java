package port.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import port.gate.PortManifest;
import port.preprocess.SourceFiles;
import port.project.BuildSettings;
import port.revision.Revision;
import port.revision.UnknownRevision;
import port.translate.Request;
import port.translate.Translator;
import port.verify.PortFolder;

/// Decides which programs are as they were at a revision: their units, what those include, the build file, and the Java of their port. Files
/// that a program opens when it runs do not count.
final class Unchanged implements AutoCloseable {
    private final Revision revision;
    private final CompilerOptions compiler;
    private final Optional<Path> port;

    private Unchanged(Revision revision, CompilerOptions compiler, Optional<Path> port) {
        this.revision = revision;
        this.compiler = compiler;
        this.port = port;
    }

    static Unchanged since(String name, Path inside, CompilerOptions compiler, Optional<Path> port)
            throws UsageProblem, EnvironmentProblem {
        try {
            return new Unchanged(Revision.of(inside, name), compiler, port);
        } catch (UnknownRevision e) {
            throw new UsageProblem("--since: " + e.getMessage());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    boolean contains(ProgramInput program) throws EnvironmentProblem {
        try {
            var request = new Request(program.name(), program.files(), compiler.preprocessing(), new SourceFiles());
            var files = new TreeSet<>(Translator.files(request));
            for (Path unit : program.files()) {
                files.addAll(BuildSettings.candidates(unit));
            }
            for (Path file : files) {
                if (!revision.isAsItWas(file)) {
                    return false;
                }
            }
            return port.isEmpty() || isPortAsItWas(program, port.get());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private boolean isPortAsItWas(ProgramInput program, Path folder) throws IOException {
        Path java = PortFolder.sources(folder).resolve(Translator.packageName(program.name()).replace('.', '/'));
        if (!Files.isDirectory(java)) {
            return false;
        }
        var files = new TreeSet<>(revision.below(java));
        try (var now = Files.walk(java)) {
            now.filter(Files::isRegularFile).map(Path::toAbsolutePath).map(Path::normalize).forEach(files::add);
        }
        files.add(folder.resolve(PortManifest.FILE));
        for (Path file : List.copyOf(files)) {
            if (!revision.isAsItWas(file)) {
                return false;
            }
        }
        return true;
    }

    private static EnvironmentProblem unreadable(IOException e) {
        return new EnvironmentProblem("cannot read the repository: " + Problems.reason(e), e);
    }

    @Override
    public void close() {
        revision.close();
    }
}
