package port.project.cmake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A folder of the source tree while its list file is read.
///
/// @param source absolute
/// @param binary where CMake would put what it makes
/// @param flags for all targets of the folder: `-IDIR` with absolute folders, `-DNAME=VALUE`, `-std=NAME`
record Folder(Path source, Path binary, List<String> flags) {
    Folder {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(binary, "binary");
        Objects.requireNonNull(flags, "flags");
    }

    static Folder root(Path source) {
        return new Folder(source, source.resolve("build"), new ArrayList<>());
    }

    /// One below, which begins with the flags that hold here so far.
    Folder below(Path child) {
        return new Folder(child, binary.resolve(source.relativize(child)).normalize(), new ArrayList<>(flags));
    }

    Path resolve(String path) {
        return source.resolve(path).normalize();
    }
}
