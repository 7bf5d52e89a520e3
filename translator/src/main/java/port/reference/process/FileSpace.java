package port.reference.process;

import java.io.IOException;
import java.nio.file.Path;

/// What files a program sees, and where those go that it writes.
public interface FileSpace {
    /// Where relative paths start.
    Path directory();

    /// Where the file lies that the program reads under a path.
    Path forReading(Path path);

    /// Where the program writes what it calls by a path.
    ///
    /// @param keeps whether it wants to find there what the file held before
    Path forWriting(Path path, boolean keeps) throws IOException;

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
