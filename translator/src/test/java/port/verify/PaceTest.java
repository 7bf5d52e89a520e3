package port.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class PaceTest {
    private final AtomicLong now = new AtomicLong(1_000);
    private final Pace pace = new Pace(now::get);

    @Test
    void portThatTakesElevenTimesAsLongIsLost() {
        now.addAndGet(100);
        pace.referenceCame();
        now.addAndGet(1_000);

        assertEquals(true, pace.isPortLost());
    }

    @Test
    void portThatTakesThreeTimesAsLongIsSlow() {
        now.addAndGet(100);
        pace.referenceCame();
        now.addAndGet(200);

        assertEquals(false, pace.isPortLost());
    }

    @Test
    void portIsNotLostWhileTheReferenceIsUnderWay() {
        now.addAndGet(1_000_000);

        assertEquals(false, pace.hasReferenceCome());
        assertEquals(false, pace.isPortLost());
    }

    @Test
    void onlyTheTimeSinceTheLastMeetingCounts() {
        now.addAndGet(1_000);
        pace.referenceCame();
        pace.met();
        now.addAndGet(10);
        pace.referenceCame();
        now.addAndGet(500);

        assertEquals(true, pace.isPortLost());
    }
}
