package port.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Which allocations of a device are held in arrays.
final class ArrayBudgetTest {
    private static final long HEAP = 1L << 32;
    private static final long PIECE = 1L << 27;

    private final ArrayBudget budget = new ArrayBudget(HEAP);

    @Test
    void whatFitsIsHeldInAnArray() {
        budget.allocate(PIECE);

        assertTrue(budget.grants(PIECE, 1));
    }

    @Test
    void whatIsLargerThanAPartOfTheHeapIsNot() {
        budget.allocate(HEAP / 2);

        assertFalse(budget.grants(HEAP / 2, HEAP / 2));
    }

    @Test
    void whereNotEverythingFitsOnlyWhatIsTouchedIsHeldInAnArray() {
        for (int i = 0; i < 64; i++) {
            budget.allocate(PIECE);
        }

        assertFalse(budget.grants(PIECE, 4096));
        assertTrue(budget.grants(PIECE, PIECE));
        assertTrue(budget.grants(4096, 1));
    }

    @Test
    void arraysTakeHalfOfTheHeapTogether() {
        long granted = 0;
        for (int i = 0; i < 64; i++) {
            budget.allocate(PIECE);
            granted += budget.grants(PIECE, PIECE) ? PIECE : 0;
        }

        assertEquals(HEAP / 2, granted);
    }

    @Test
    void whatIsFreedMakesRoom() {
        for (int i = 0; i < 64; i++) {
            budget.allocate(PIECE);
            budget.free(PIECE, budget.grants(PIECE, PIECE));
        }
        budget.allocate(PIECE);

        assertEquals(PIECE, budget.allocated());
        assertTrue(budget.grants(PIECE, 1));
    }
}
