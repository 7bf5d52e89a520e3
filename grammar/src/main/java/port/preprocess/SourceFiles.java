package port.preprocess;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import port.source.SourceFile;

/// The user's files, each read once. Safe to share between threads.
///
/// Bytes that are not UTF-8 are read as U+FFFD; the preprocessor reports those that matter.
public final class SourceFiles {
    private final Map<Path, Optional<SourceFile>> files = new ConcurrentHashMap<>();

    /// The file at `path`, named as the path is written; empty where there is no readable file.
    public Optional<SourceFile> read(Path path) {
        return files.computeIfAbsent(path.toAbsolutePath().normalize(), _ -> load(path.normalize()));
    }

    private static Optional<SourceFile> load(Path path) {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(SourceFile.of(path.toString().replace('\\', '/'), decode(Files.readAllBytes(path))));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        int mark =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                        ? 3
                        : 0;
        CharBuffer text =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark));
        return text.toString();
    }
}
