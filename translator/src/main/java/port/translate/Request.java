package port.translate;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import port.preprocess.Options;

/// What is to be translated: one program.
///
/// @param name short, unique among the programs of a project; the package of the Java comes from it
/// @param units the translation units
/// @param options for all of them; the pass does not matter
public record Request(String name, List<Path> units, Options options) {
    public Request {
        Objects.requireNonNull(name, "name");
        units = List.copyOf(units);
        Objects.requireNonNull(options, "options");
    }
}
