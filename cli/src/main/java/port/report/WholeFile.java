package port.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/// Writes files so that a reader sees the old text or the whole new one, never a part.
public final class WholeFile {
    private static final String ENDING = ".part";

    /// So long a part may be the work of a process on another machine.
    private static final Duration FRESH = Duration.ofMinutes(1);

    private WholeFile() {}

    /// Makes the folder where it is missing.
    public static void write(Path file, String text) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        Files.createDirectories(folder);
        // Not a temporary file of the JDK's: those are for the owner's eyes alone, and would stay so.
        String name = "." + target.getFileName() + ".";
        removeLeftOvers(folder, name);
        Path part = folder.resolve(name + ProcessHandle.current().pid() + ENDING);
        try {
            Files.writeString(part, text);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// Takes away what processes left that were killed while they wrote this file.
    private static void removeLeftOvers(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> isLeftOver(path.getFileName().toString(), name)).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(FRESH))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (NoSuchFileException _) {
            // Another process took it away.
        }
    }

    private static boolean isLeftOver(String file, String name) {
        if (!file.startsWith(name) || !file.endsWith(ENDING) || file.length() <= name.length() + ENDING.length()) {
            return false;
        }
        String process = file.substring(name.length(), file.length() - ENDING.length());
        return process.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(process)).isEmpty();
    }
}
