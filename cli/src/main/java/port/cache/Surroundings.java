package port.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// What a program may find when it starts.
///
/// @param here where relative paths start
/// @param environment its variables
/// @param input its standard input
public record Surroundings(Path here, Map<String, String> environment, Input input) {
    public Surroundings {
        here = here.toAbsolutePath().normalize();
        environment = Map.copyOf(environment);
        Objects.requireNonNull(input, "input");
    }

    /// Standard input that can be looked at again.
    public interface Input {
        /// The first `count` bytes, or all where there are fewer.
        byte[] first(int count) throws IOException;

        /// Whether there is no byte at `offset`.
        boolean endsBefore(int offset) throws IOException;
    }

    String digestOfEnvironment() {
        return Digest.of(new TreeMap<>(environment).toString());
    }

    boolean have(Entry.Taken taken) throws IOException {
        byte[] bytes = input.first(taken.count());
        return bytes.length == taken.count()
                && Digest.of(bytes).equals(taken.digest())
                && (!taken.isAll() || input.endsBefore(taken.count()));
    }
}
