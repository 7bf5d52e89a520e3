package port.cache;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/// A file that was looked at, and what it held.
///
/// @param path relative to where the command ran, if it lies there
/// @param digest of its bytes, or a word for what is no file
record Dependency(String path, String digest) {
    Dependency {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(digest, "digest");
    }

    /// Empty where nothing can be known of what is there.
    static Optional<Dependency> of(Path file, Path here) {
        Path path = file.startsWith(here) ? here.relativize(file) : file;
        return Digest.of(file).map(digest -> new Dependency(path.toString(), digest));
    }

    boolean holds(Path here) {
        return Digest.of(here.resolve(path)).equals(Optional.of(digest));
    }
}
