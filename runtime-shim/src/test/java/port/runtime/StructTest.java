package port.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.reflect.Field;
import org.junit.jupiter.api.Test;

/// Structs with bytes of their own, and with bytes in other memory.
final class StructTest {
    private static final int SIZE = 24;

    private static final class Sample extends Struct {
        Sample(int size) {
            super(size);
        }

        Sample(Memory memory, long offset) {
            super(memory, offset);
        }

        void fill() {
            setBoolean(0, true);
            setByte(1, (byte) -2);
            setShort(2, (short) -3);
            setFloat(4, 1.5f);
            setDouble(8, -2.25);
            setInt(16, 77);
        }

        String text() {
            return getBoolean(0)
                    + " "
                    + getByte(1)
                    + " "
                    + getShort(2)
                    + " "
                    + getFloat(4)
                    + " "
                    + getDouble(8)
                    + " "
                    + getInt(16);
        }

        void take(Sample other, int bytes) {
            copyFrom(other, bytes);
        }
    }

    private static final String FILLED = "true -2 -3 1.5 -2.25 77";

    /// Objects without memory are what the JVM does without where it can.
    @Test
    void fieldsAndCopiesNeedNoMemory() throws ReflectiveOperationException {
        var one = new Sample(SIZE);
        var two = new Sample(SIZE);

        one.fill();
        two.take(one, SIZE);

        assertEquals(FILLED, two.text());
        Field memory = Struct.class.getDeclaredField("memory");
        memory.setAccessible(true);
        assertNull(memory.get(one));
        assertNull(memory.get(two));
    }

    @Test
    void pointersSeeTheSameBytes() {
        var sample = new Sample(SIZE);
        sample.fill();

        var view = new Sample(sample.memory(), 0);
        IntPtr.at(sample.memory(), 16).set(0, 78);
        view.take(view, SIZE);

        assertSame(sample.memory(), sample.memory());
        assertEquals("true -2 -3 1.5 -2.25 78", view.text());
        assertEquals("true -2 -3 1.5 -2.25 78", sample.text());
        assertEquals(SIZE, sample.memory().size());
        assertEquals(Kind.BYTE, sample.memory().kind());
    }

    @Test
    void copiesGoBetweenOwnBytesAndOthers() {
        var sample = new Sample(SIZE);
        sample.fill();
        var other = new Sample(BytePtr.local(2 * SIZE).memory(), SIZE);
        var back = new Sample(SIZE);

        other.take(sample, SIZE);
        back.take(other, SIZE);

        assertEquals(FILLED, back.text());
    }

    @Test
    void sizesNeedNotBeWholeWords() {
        var odd = new Sample(SIZE + 1);

        odd.fill();

        assertEquals(FILLED, odd.text());
        assertEquals(SIZE + 1, odd.memory().size());
        assertEquals(0, new Sample(0).memory().size());
    }
}
