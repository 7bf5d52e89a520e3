package port.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What files a process sees, and where those go that it writes.
public interface FileSpace {
    /// Where relative paths start.
    Path directory();

    /// Where the file lies that the program reads under a path.
    Path forReading(Path path);

    /// Where the program writes what it calls by a path.
    ///
    /// @param keeps whether it wants to find there what the file held before
    Path forWriting(Path path, boolean keeps) throws IOException;

    /// The names of what lies in a folder, in order.
    ///
    /// @throws IOException if there is no such folder
    default List<String> names(Path folder) throws IOException {
        try (var files = Files.list(forReading(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /// The files of the machine, relative paths starting at `directory`.
    static FileSpace at(Path directory) {
        return new FileSpace() {
            @Override
            public Path directory() {
                return directory;
            }

            @Override
            public Path forReading(Path path) {
                return directory.resolve(path);
            }

            @Override
            public Path forWriting(Path path, boolean keeps) {
                return directory.resolve(path);
            }
        };
    }
}
