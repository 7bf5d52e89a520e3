package port.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// A program: the translation units that are linked together.
///
/// @param name short; unique among the programs found together
/// @param units named as the user's paths led to them, the one with `main` first
public record SourceProgram(String name, List<Path> units) {
    public SourceProgram {
        Objects.requireNonNull(name, "name");
        units = List.copyOf(units);
    }
}
