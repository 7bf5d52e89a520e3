package port.runtime.emulator.transform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import port.runtime.Dim3;

final class LaneWidthTest {
    @Test
    void shortRowsRunInNarrowGroups() {
        assertEquals(LaneWidth.NARROW, LaneWidth.of(Dim3.of(8, 8)));
        assertEquals(LaneWidth.NARROW, LaneWidth.of(Dim3.of(24, 4)));
    }

    @Test
    void rowsThatFillThemRunInWideGroups() {
        assumeTrue(LaneModule.bits() >= LaneWidth.WIDE.bits(), "this processor has no such vectors");

        assertEquals(LaneWidth.WIDE, LaneWidth.of(Dim3.of(16, 16)));
        assertEquals(LaneWidth.WIDE, LaneWidth.of(Dim3.of(100)));
    }
}
