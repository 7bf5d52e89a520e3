package port.verify;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Says where the files that the two runs wrote part.
final class FileComparison {
    private FileComparison() {}

    /// One sentence about the first file that differs.
    ///
    /// @param expected bytes by name, as the original wrote them
    static Optional<String> describe(Map<String, byte[]> expected, Map<String, byte[]> actual) {
        var names = new TreeSet<>(expected.keySet());
        names.addAll(actual.keySet());
        return names.stream()
                .flatMap(name ->
                        describe(name, Optional.ofNullable(expected.get(name)), Optional.ofNullable(actual.get(name)))
                                .stream())
                .findFirst();
    }

    private static Optional<String> describe(String name, Optional<byte[]> expected, Optional<byte[]> actual) {
        if (actual.isEmpty()) {
            return Optional.of("only the original writes the file '" + name + "'");
        }
        if (expected.isEmpty()) {
            return Optional.of("only the port writes the file '" + name + "'");
        }
        int at = Arrays.mismatch(expected.get(), actual.get());
        return at < 0
                ? Optional.empty()
                : Optional.of(
                        "byte %d of the file '%s' is %s in the original, %s in the port"
                                .formatted(at, name, show(expected.get(), at), show(actual.get(), at)));
    }

    private static String show(byte[] bytes, int at) {
        return at < bytes.length ? "0x%02x".formatted(bytes[at]) : "beyond the end";
    }
}
