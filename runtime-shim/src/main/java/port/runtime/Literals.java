package port.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The string literals of a process: the same text is the same array for as long as it runs.
final class Literals {
    private final Map<String, BytePtr> texts = new ConcurrentHashMap<>();

    BytePtr of(String text) {
        return texts.computeIfAbsent(text, Literals::copy);
    }

    /// The bytes of a text, with a zero behind them.
    static BytePtr copy(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return BytePtr.of(Arrays.copyOf(bytes, bytes.length + 1));
    }
}
