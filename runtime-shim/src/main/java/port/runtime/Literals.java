package port.runtime;

import java.io.ByteArrayOutputStream;
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
        byte[] bytes = bytes(text);
        return BytePtr.of(Arrays.copyOf(bytes, bytes.length + 1));
    }

    /// The bytes of a literal. A lone surrogate stands for a byte that is no UTF-8: U+DCFE for 0xfe.
    static byte[] bytes(String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        if (text.chars().noneMatch(c -> c >= 0xDC80 && c <= 0xDCFF)) {
            return plain;
        }
        var out = new ByteArrayOutputStream();
        text.codePoints()
                .forEach(c -> {
                    if (c >= 0xDC80 && c <= 0xDCFF) {
                        out.write(c & 0xFF);
                    } else {
                        out.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
                    }
                });
        return out.toByteArray();
    }
}
