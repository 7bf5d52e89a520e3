package port.runtime;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class HeapReserveTest {
    @Test
    void whatTheHeapCannotHoldBesideTheReserveIsRefused() {
        long heap = Runtime.getRuntime().maxMemory();

        assertThrows(OutOfMemoryError.class, () -> HeapReserve.expect(heap - heap / 16));
    }

    @Test
    void whatFitsIsNot() {
        assertDoesNotThrow(() -> HeapReserve.expect(1 << 21));
    }
}
