package port.runtime.emulator.code;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files of the cache of kernels.
final class CodeShelfTest {
    @TempDir private Path folder;

    @Test
    void whatIsWrittenIsRead() {
        new CodeShelf(folder.resolve("new/folder")).write("a", new byte[] {1, 2, 3});

        assertArrayEquals(new byte[] {1, 2, 3}, new CodeShelf(folder.resolve("new/folder")).read("a").orElseThrow());
    }

    @Test
    void whatIsNotThereIsAbsent() {
        assertTrue(new CodeShelf(folder).read("a").isEmpty());
    }

    @Test
    void theOldestGoWhereThereIsTooMuch() throws IOException {
        for (int i = 0; i < 10; i++) {
            new CodeShelf(folder).write("file" + i, new byte[100]);
            Files.setLastModifiedTime(folder.resolve("file" + i + ".kernel"), FileTime.fromMillis(1000 + i));
        }

        new CodeShelf(folder, 800).write("last", new byte[100]);

        assertTrue(new CodeShelf(folder).read("last").isPresent());
        assertTrue(new CodeShelf(folder).read("file9").isPresent());
        assertTrue(new CodeShelf(folder).read("file0").isEmpty());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(4, files.count());
        }
    }

    @Test
    void manyWritersLeaveWholeFiles() throws InterruptedException {
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            byte[] content = new byte[50_000];
            java.util.Arrays.fill(content, (byte) i);
            writers.add(
                    Thread.ofPlatform()
                            .start(() -> {
                                var shelf = new CodeShelf(folder);
                                for (int round = 0; round < 50; round++) {
                                    shelf.write("same", content);
                                }
                            }));
        }

        while (writers.stream().anyMatch(Thread::isAlive)) {
            new CodeShelf(folder).read("same").ifPresent(CodeShelfTest::assertWhole);
        }

        for (Thread writer : writers) {
            writer.join();
        }
        assertWhole(new CodeShelf(folder).read("same").orElseThrow());
    }

    private static void assertWhole(byte[] content) {
        assertEquals(50_000, content.length);
        for (byte value : content) {
            assertEquals(content[0], value);
        }
    }
}
