package port.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/// Numbers at any byte of an array of words, against a buffer of bytes.
final class WordsTest {
    private static final int BYTES = 24;
    private static final long SEED = 6;

    private final int[] words = new int[BYTES / Integer.BYTES];
    private final ByteBuffer bytes = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
    private final Random random = new Random(SEED);

    private void assertSame() {
        for (int i = 0; i < BYTES; i++) {
            assertEquals(bytes.get(i), Words.getByte(words, i));
        }
    }

    @Test
    void storesChangeTheirBytesAndNoOthers() {
        for (int round = 0; round < 2000; round++) {
            long value = random.nextLong();
            int at = random.nextInt(BYTES - Long.BYTES + 1);
            switch (round % 4) {
                case 0 -> {
                    bytes.put(at, (byte) value);
                    Words.setByte(words, at, (byte) value);
                }
                case 1 -> {
                    bytes.putShort(at, (short) value);
                    Words.setShort(words, at, (short) value);
                }
                case 2 -> {
                    bytes.putInt(at, (int) value);
                    Words.setInt(words, at, (int) value);
                }
                default -> {
                    bytes.putLong(at, value);
                    Words.setLong(words, at, value);
                }
            }
            assertSame();
        }
    }

    @Test
    void loadsFindNumbersAtAnyByte() {
        for (int i = 0; i < BYTES; i++) {
            byte value = (byte) random.nextInt();
            bytes.put(i, value);
            Words.setByte(words, i, value);
        }

        for (int at = 0; at <= BYTES - Long.BYTES; at++) {
            assertEquals(bytes.getShort(at), Words.getShort(words, at));
            assertEquals(bytes.getInt(at), Words.getInt(words, at));
            assertEquals(bytes.getLong(at), Words.getLong(words, at));
        }
    }

    private void countUp(int at) {
        for (int i = 0; i < 200_000; i++) {
            Words.setByte(words, at, (byte) i);
            assertEquals((byte) i, Words.getByte(words, at));
        }
    }

    @Test
    void threadsOfTheHostMayChangeNeighbouringBytes() {
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> countUp(1));

        countUp(0);

        other.join();
    }

    @Test
    void whatLeavesTheArrayIsNotInIt() {
        assertTrue(Words.contain(words, BYTES - 4, 4));
        assertFalse(Words.contain(words, BYTES - 3, 4));
        assertFalse(Words.contain(words, -1, 1));
    }
}
