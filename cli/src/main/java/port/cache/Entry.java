package port.cache;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What is kept of a verification.
///
/// @param files everything that was looked at
/// @param input how much of standard input was taken; absent where nothing was
/// @param environment the digest of all variables; absent where the program asks for none
record Entry(
        String schema,
        List<Dependency> files,
        Optional<Taken> input,
        Optional<String> environment,
        Remembered remembered) {
    static final String SCHEMA = "port-verdict/1";

    Entry {
        Objects.requireNonNull(schema, "schema");
        files = List.copyOf(files);
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(environment, "environment");
        Objects.requireNonNull(remembered, "remembered");
    }

    /// @param count bytes
    /// @param isAll whether the end was reached
    record Taken(int count, boolean isAll, String digest) {
        Taken {
            Objects.requireNonNull(digest, "digest");
        }
    }
}
