package port.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/// The files of one run: what it reads are those of the machine, what it writes goes to a folder of its own.
///
/// So two runs do not see each other's files, and a verification leaves the machine's as they were.
final class ScratchFiles implements port.runtime.FileSpace, port.reference.process.FileSpace, AutoCloseable {
    /// Devices are the same for all.
    private static final List<Path> SHARED = List.of(Path.of("/dev"), Path.of("/proc"));

    private final Path directory;
    private final Path scratch;
    private final FileReads reads;
    private final ConcurrentSkipListSet<Path> changed = new ConcurrentSkipListSet<>();

    private ScratchFiles(Path directory, FileReads reads, Path scratch) {
        this.directory = directory.toAbsolutePath().normalize();
        this.reads = reads;
        this.scratch = scratch;
    }

    /// For one of the runs that `settings` describe.
    static ScratchFiles of(VerifySettings settings) {
        try {
            return new ScratchFiles(
                    settings.workingDirectory(), settings.reads(), Files.createTempDirectory("port-files"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Path directory() {
        return directory;
    }

    @Override
    public Path forReading(Path path) {
        Path file = original(path);
        if (changed.contains(file)) {
            return copy(file);
        }
        reads.add(file);
        return file;
    }

    @Override
    public Path forWriting(Path path, boolean keeps) throws IOException {
        Path file = original(path);
        if (SHARED.stream().anyMatch(file::startsWith)) {
            return file;
        }
        Path copy = copy(file);
        if (Files.isDirectory(forReading(file.resolve("..").normalize()))) {
            Files.createDirectories(copy.getParent());
        }
        if (Files.isDirectory(file)) {
            Files.createDirectories(copy);
        } else if (changed.add(file) && keeps && Files.exists(file)) {
            reads.add(file);
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }

    @Override
    public List<String> names(Path folder) throws IOException {
        Path original = original(folder);
        var names = new TreeSet<String>();
        if (Files.isDirectory(original) || !changed.contains(original)) {
            try (var files = Files.list(original)) {
                files.filter(file -> !changed.contains(file)).map(ScratchFiles::name).forEach(names::add);
            }
        }
        changed.stream()
                .filter(file -> original.equals(file.getParent()) && Files.exists(copy(file)))
                .map(ScratchFiles::name)
                .forEach(names::add);
        return List.copyOf(names);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private Path original(Path path) {
        return directory.resolve(path).normalize();
    }

    private Path copy(Path file) {
        return scratch.resolve(file.getRoot().relativize(file));
    }

    /// What the run left of the files that it changed, by the path a reader knows; one that is gone has no bytes.
    Map<String, byte[]> results() {
        var results = new TreeMap<String, byte[]>();
        for (Path file : changed) {
            Path copy = copy(file);
            String name = (file.startsWith(directory) ? directory.relativize(file) : file).toString();
            try {
                if (Files.isRegularFile(copy)) {
                    results.put(name, Files.readAllBytes(copy));
                } else if (Files.isDirectory(copy)) {
                    results.put(name + "/", new byte[0]);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return results;
    }

    /// Deletes the folder.
    @Override
    public void close() {
        try (var files = Files.walk(scratch)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
