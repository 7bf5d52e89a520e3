package port.corpora;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VideoTest {
    private static final Set<String> LISTS = Set.of("RIFF", "LIST");

    private final ByteBuffer file = ByteBuffer.wrap(new Video(12, 8, 3).avi()).order(ByteOrder.LITTLE_ENDIAN);

    /// A chunk of the file: where its content starts, and the bytes of that.
    private record Chunk(String name, int start, int size) {}

    @Test
    void chunksFillTheListsThatHoldThem() {
        List<String> names = chunks(0, file.capacity()).stream().map(Chunk::name).toList();
        assertEquals("RIFF LIST avih LIST strh strf LIST 00db 00db 00db idx1", String.join(" ", names));
    }

    @Test
    void headersSayTheSizeAndTheFrames() {
        int main = find("avih").start();
        int bitmap = find("strf").start();
        assertEquals(3, file.getInt(main + 16));
        assertEquals(12, file.getInt(main + 32));
        assertEquals(8, file.getInt(main + 36));
        assertEquals(3, file.getInt(find("strh").start() + 32));
        assertEquals(12, file.getInt(bitmap + 4));
        assertEquals(8, file.getInt(bitmap + 8));
    }

    @Test
    void indexLeadsToTheFrames() {
        List<Chunk> frames = frames();
        int entry = find("idx1").start();
        int movie = frames.getFirst().start() - 12;
        assertEquals(16 * 3, find("idx1").size());
        for (Chunk frame : frames) {
            assertEquals(frame.start(), movie + file.getInt(entry + 8) + 8);
            assertEquals(frame.size(), file.getInt(entry + 12));
            assertEquals(12 * 8, frame.size());
            entry += 16;
        }
    }

    @Test
    void isTheSameEveryTimeAndMoves() {
        assertArrayEquals(file.array(), new Video(12, 8, 3).avi());
        assertFalse(Arrays.equals(content(frames().get(0)), content(frames().get(1))));
    }

    @Test
    void linesThatNeedPaddingAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Video(10, 8, 1));
    }

    private List<Chunk> frames() {
        return chunks(0, file.capacity()).stream().filter(chunk -> chunk.name().equals("00db")).toList();
    }

    private Chunk find(String name) {
        return chunks(0, file.capacity()).stream().filter(chunk -> chunk.name().equals(name)).findFirst().orElseThrow();
    }

    private byte[] content(Chunk chunk) {
        byte[] content = new byte[chunk.size()];
        file.get(chunk.start(), content);
        return content;
    }

    /// The chunks from `start` on, which have to end at `end`, each before those in it.
    private List<Chunk> chunks(int start, int end) {
        var found = new ArrayList<Chunk>();
        int at = start;
        while (at < end) {
            byte[] name = new byte[4];
            file.get(at, name);
            var chunk = new Chunk(new String(name, StandardCharsets.US_ASCII), at + 8, file.getInt(at + 4));
            found.add(chunk);
            int behind = chunk.start() + chunk.size();
            if (LISTS.contains(chunk.name())) {
                found.addAll(chunks(chunk.start() + 4, behind));
            }
            at = behind + chunk.size() % 2;
        }
        assertEquals(end, at);
        return found;
    }
}
