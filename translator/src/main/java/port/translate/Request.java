package port.translate;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import port.preprocess.Options;
import port.preprocess.SourceFiles;

/// What is to be translated: one program.
///
/// @param name short, unique among the programs of a project; the package of the Java comes from it
/// @param units the translation units
/// @param options for all of them; the pass does not matter
/// @param files where the user's files are read, and which were looked for
public record Request(String name, List<Path> units, Options options, SourceFiles files) {
    public Request {
        Objects.requireNonNull(name, "name");
        units = List.copyOf(units);
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(files, "files");
    }

    public Request(String name, List<Path> units, Options options) {
        this(name, units, options, new SourceFiles());
    }
}
