package port.project.cmake;

import java.util.List;
import java.util.Objects;

/// A command as written.
///
/// @param name in lower case
record Command(String name, List<Argument> arguments) {
    Command {
        Objects.requireNonNull(name, "name");
        arguments = List.copyOf(arguments);
    }
}
