package port.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// A program to work on.
///
/// @param name short and unique among those found together
/// @param files its translation units
public record ProgramInput(String name, List<Path> files) {
    public ProgramInput {
        Objects.requireNonNull(name, "name");
        files = List.copyOf(files);
    }
}
