package port.cuda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The header models are found by the names that programs include them by.
final class BundledHeadersTest {
    private final BundledHeaders headers = new BundledHeaders();

    @Test
    void aHeaderIsTheSameFileEachTime() {
        assertSame(headers.find("vector").orElseThrow(), headers.find("vector").orElseThrow());
        assertTrue(headers.find("cuda_runtime.h").orElseThrow().isHeaderModel());
    }

    @Test
    void otherNamesAreNotFound() {
        assertEquals(Optional.empty(), headers.find("no_such_header.h"));
        assertEquals(Optional.empty(), headers.find("../INTRINSICS.md"));
    }
}
