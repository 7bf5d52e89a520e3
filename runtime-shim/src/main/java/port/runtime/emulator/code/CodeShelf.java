package port.runtime.emulator.code;

import static java.util.Objects.requireNonNull;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A folder of small files that any process may add, replace and remove at any time.
final class CodeShelf {
    private static final String SUFFIX = ".kernel";

    /// When there is more, the oldest half goes.
    private static final long MOST_BYTES = 64L << 20;

    private final Path folder;
    private final long most;
    private boolean usable = true;
    private boolean trimmed;

    CodeShelf(Path folder) {
        this(folder, MOST_BYTES);
    }

    /// @param most bytes that all files may have together
    CodeShelf(Path folder, long most) {
        this.folder = requireNonNull(folder, "folder");
        this.most = most;
    }

    /// What lies under a name.
    Optional<byte[]> read(String name) {
        // Not through a channel, whose classes are many.
        try (var file = new FileInputStream(folder.resolve(name + SUFFIX).toFile())) {
            return Optional.of(file.readAllBytes());
        } catch (IOException _) {
            return Optional.empty(); // there is none, or it must not be read
        }
    }

    /// Puts something under a name, whole or not at all: a reader never sees a part of it.
    void write(String name, byte[] content) {
        if (!usable) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, name, ".part");
            try {
                Files.write(fresh, content);
                Files.move(fresh, folder.resolve(name + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
            trim();
        } catch (IOException _) {
            usable = false; // a full or read-only disk: the program does not need what would have been kept
        }
    }

    private record Known(Path file, long size, long age) {}

    /// Once a process: leaves the younger half where there is too much.
    private void trim() throws IOException {
        if (trimmed) {
            return;
        }
        trimmed = true;
        List<Known> files = files();
        long total = files.stream().mapToLong(Known::size).sum();
        if (total <= most) {
            return;
        }
        files.sort(Comparator.comparingLong(Known::age));
        for (Known known : files) {
            if (total <= most / 2) {
                return;
            }
            Files.deleteIfExists(known.file());
            total -= known.size();
        }
    }

    private List<Known> files() throws IOException {
        var files = new ArrayList<Known>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                try {
                    var attributes = Files.readAttributes(file, BasicFileAttributes.class);
                    files.add(new Known(file, attributes.size(), attributes.lastModifiedTime().toMillis()));
                } catch (NoSuchFileException _) {
                    continue; // another process was faster
                }
            }
        }
        return files;
    }
}
