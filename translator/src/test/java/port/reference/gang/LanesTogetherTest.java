package port.reference.gang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class LanesTogetherTest {
    private static final int HERE = 3;
    private static final int ELSEWHERE = 4;

    private final LanesTogether both = new LanesTogether(Map.of(32L, List.of(0b11), 33L, List.of(0b11)));

    @Test
    void lanesThatAskAtOnePlaceAreTogether() {
        assertEquals(OptionalInt.of(0b11), both.answer(32, HERE));
        assertEquals(OptionalInt.of(0b11), both.answer(33, HERE));

        assertTrue(both.areRight());
    }

    @Test
    void lanesThatAskAtDifferentPlacesAreNot() {
        both.answer(32, HERE);
        both.answer(33, ELSEWHERE);

        assertFalse(both.areRight());
    }

    @Test
    void eachLaneThatIsNamedMustAsk() {
        var lanes = new LanesTogether(Map.of(32L, List.of(0b11)));

        lanes.answer(32, HERE);

        assertFalse(lanes.areRight());
    }

    @Test
    void eachAnswerMustBeGiven() {
        assertFalse(both.areRight());
    }

    @Test
    void nobodyElseIsTold() {
        assertEquals(OptionalInt.empty(), both.answer(64, HERE));
    }
}
