package port.reference.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

/// What threads leave at addresses behind a fence, and what others know once they have looked there.
final class FencesTest {
    private static final int WRITER = 0;
    private static final int READER = 1;
    private static final long FLAG = 4096;

    private final Timeline timeline = new Timeline();
    private final Fences writer = new Fences(timeline);
    private final Fences reader = new Fences(timeline);

    @Test
    void manyPlainWritesLeaveOneObject() {
        timeline.start();
        long me = timeline.begin(WRITER) | 3;
        writer.fence(3);

        for (int i = 0; i < 1000; i++) {
            writer.tellAt(FLAG + 4L * i, me, WRITER, me);
        }

        assertEquals(1000, timeline.signals().size());
        assertEquals(1, Set.copyOf(timeline.signals().values()).size());
    }

    @Test
    void whoLooksKnowsWhatCameBeforeTheFence() {
        timeline.start();
        long data = timeline.begin(WRITER) | 3;
        writer.fence(3);
        writer.tellAt(FLAG, data, WRITER, data);

        assertFalse(reader.knows(data, WRITER, 7));
        assertTrue(reader.acquireAt(FLAG, 7));
        assertTrue(reader.knows(data, WRITER, 7));
        assertFalse(reader.knows(data, WRITER, 8), "another thread has not looked");
    }

    @Test
    void anAtomicWriteAddsToWhatPlainOnesLeftThereAlone() {
        timeline.start();
        long first = timeline.begin(WRITER) | 3;
        writer.fence(3);
        writer.tellAt(FLAG, first, WRITER, first);
        writer.tellAt(FLAG + 4, first, WRITER, first);
        long second = timeline.begin(READER) | 5;
        reader.fence(5);
        reader.releaseAt(FLAG, second, READER, second);
        var third = new Fences(timeline);

        assertTrue(third.acquireAt(FLAG + 4, 0));
        assertFalse(third.knows(second, READER, 0));
        assertTrue(third.acquireAt(FLAG, 0));
        assertTrue(third.knows(second, READER, 0));
        assertTrue(third.knows(first, WRITER, 0));
    }
}
