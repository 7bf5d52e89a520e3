package port.runtime.emulator.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What the threads of a launch print, brought into the order of blocks and threads.
final class DeviceOutput {
    private final List<Piece> pieces = new ArrayList<>();

    private record Piece(long block, int thread, byte[] text) {}

    /// Keeps a piece of text.
    synchronized void add(long block, int thread, byte[] text) {
        pieces.add(new Piece(block, thread, text));
    }

    /// All pieces: by block, then by thread, those of one thread as they came.
    synchronized List<byte[]> inOrder() {
        if (pieces.isEmpty()) {
            return List.of();
        }
        return pieces.stream()
                .sorted(Comparator.comparingLong(Piece::block).thenComparingInt(Piece::thread))
                .map(Piece::text)
                .toList();
    }
}
