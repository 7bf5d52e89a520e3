package port.project.cmake;

import java.util.Objects;

/// A word of a command, as written.
///
/// @param isQuoted whether semicolons in it part no list
record Argument(String text, boolean isQuoted) {
    Argument {
        Objects.requireNonNull(text, "text");
    }
}
