package port.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ToolVersionTest {
    @TempDir private Path folder;

    @Test
    void anotherClassOfTheSameLengthIsAnotherTool() throws IOException {
        assertEquals(ToolVersion.of(archive("a.jar", "one", "")), ToolVersion.of(archive("a.jar", "one", "")));
        assertNotEquals(ToolVersion.of(archive("a.jar", "one", "")), ToolVersion.of(archive("a.jar", "two", "")));
    }

    @Test
    void aCommentAtTheEndIsNoHindrance() throws IOException {
        String comment = "PK".repeat(30_000);

        assertNotEquals(
                ToolVersion.of(archive("a.jar", "one", comment)), ToolVersion.of(archive("a.jar", "two", comment)));
    }

    @Test
    void aChangedFileInAFolderIsAnotherTool() throws IOException {
        Path file = Files.writeString(folder.resolve("A.class"), "one");
        String before = ToolVersion.of(folder.toString());

        Files.writeString(file, "more");

        assertNotEquals(before, ToolVersion.of(folder.toString()));
    }

    @Test
    void everyPartOfTheClassPathCounts() throws IOException {
        String both = archive("a.jar", "one", "") + File.pathSeparator + archive("b.jar", "two", "");

        assertNotEquals(ToolVersion.of(both), ToolVersion.of(archive("a.jar", "one", "")));
    }

    @Test
    void whatIsNoArchiveIsSaid() throws IOException {
        String file = Files.writeString(folder.resolve("a.jar"), "x".repeat(100)).toString();

        assertThrows(ZipException.class, () -> ToolVersion.of(file));
    }

    private String archive(String name, String text, String comment) throws IOException {
        Path file = folder.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.setComment(comment);
            var entry = new ZipEntry("A.class");
            entry.setTime(0);
            out.putNextEntry(entry);
            out.write(text.getBytes());
        }
        return file.toString();
    }
}
