package port.preprocess;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import port.source.SourceFile;

/// The user's files, each read once. Safe to share between threads.
///
/// Bytes that are not UTF-8 are read as U+FFFD; the preprocessor reports those that matter.
public final class SourceFiles {
    /// What bytes that are not UTF-8 are read as.
    static final char REPLACEMENT = '\uFFFD';

    private final Map<Path, Optional<SourceFile>> files = new ConcurrentHashMap<>();
    private final Set<SourceFile> faulty = ConcurrentHashMap.newKeySet();

    /// The file at `path`, named as the path is written; empty where there is no readable file.
    public Optional<SourceFile> read(Path path) {
        return files.computeIfAbsent(path.toAbsolutePath().normalize(), _ -> load(path.normalize()));
    }

    /// Takes `text` for what stands at `path`, whatever does.
    public void put(Path path, String text) {
        Path name = path.normalize();
        files.put(
                path.toAbsolutePath().normalize(),
                Optional.of(SourceFile.of(name.toString().replace('\\', '/'), text)));
    }

    /// Where files were looked for, absolute and sorted; also where there was none.
    public SortedSet<Path> lookedUp() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(files.keySet()));
    }

    /// Whether `file` holds bytes that are not UTF-8.
    boolean isFaulty(SourceFile file) {
        return faulty.contains(file);
    }

    private Optional<SourceFile> load(Path path) {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(path);
            int from = hasByteOrderMark(bytes) ? 3 : 0;
            var text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
            var file = SourceFile.of(path.toString().replace('\\', '/'), text);
            if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(bytes)) {
                faulty.add(file);
            }
            return Optional.of(file);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static boolean hasByteOrderMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
