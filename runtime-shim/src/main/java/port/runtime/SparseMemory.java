package port.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Zero memory of which only what is touched costs anything; for allocations that [ArrayBudget] grants no array.
///
/// It is the mapping of a sparse file that has no name any more. Accesses to it take the slow path.
final class SparseMemory {
    private SparseMemory() {}

    /// Memory of `bytes` bytes, given back once nothing refers to it.
    static MemorySegment of(long bytes) {
        try {
            Path file = Files.createTempFile("port-device-memory", "");
            Files.delete(file);
            try (FileChannel channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE_NEW,
                            StandardOpenOption.SPARSE,
                            StandardOpenOption.DELETE_ON_CLOSE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE)) {
                return channel.map(FileChannel.MapMode.READ_WRITE, 0, bytes, Arena.ofAuto());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no room for " + bytes + " bytes of memory", e);
        }
    }
}
