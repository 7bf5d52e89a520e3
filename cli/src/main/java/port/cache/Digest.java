package port.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// SHA-256 of texts, bytes and files, in hexadecimal digits.
final class Digest {
    /// What stands for a file that is not there, and for a folder.
    static final String ABSENT = "absent";

    static final String FOLDER = "folder";

    private Digest() {}

    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// What `path` holds now; empty for devices and pipes, and for what cannot be read: nothing can be known of those.
    static Optional<String> of(Path path) {
        if (Files.isDirectory(path)) {
            return Optional.of(FOLDER);
        }
        if (!Files.exists(path)) {
            return Optional.of(ABSENT);
        }
        if (!Files.isRegularFile(path) || path.startsWith("/proc") || path.startsWith("/sys")) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(Files.readAllBytes(path)));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
