package port.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes the device memory of two engines equal again, so that what follows a difference is judged on equal inputs.
final class Resynchronisation {
    private static final int CHUNK = 1 << 16;

    private final byte[] chunk = new byte[CHUNK];
    private final byte[] old = new byte[CHUNK];
    private final HostAddresses hosts;

    /// @param hosts which addresses of the host mean the same, and stay as they are
    Resynchronisation(HostAddresses hosts) {
        this.hosts = hosts;
    }

    /// Copies the contents of `expected` into the buffers of `actual` at the same places.
    ///
    /// @return whether both have the same buffers, so that all memory is equal now
    boolean copy(List<Buffer> expected, List<Buffer> actual) {
        Map<String, Buffer> others = new HashMap<>();
        actual.forEach(buffer -> others.put(BufferComparison.identity(buffer), buffer));
        long living = expected.stream().filter(buffer -> exists(buffer, others)).count();
        boolean complete = living == actual.size();
        for (Buffer source : expected) {
            Buffer target = others.get(BufferComparison.identity(source));
            if (!exists(source, others)) {
                continue;
            } else if (target == null || target.size() != source.size()) {
                complete = false;
            } else {
                copy(source, target);
            }
        }
        return complete;
    }

    private static boolean exists(Buffer buffer, Map<String, Buffer> others) {
        return !buffer.isUntouched() || others.containsKey(BufferComparison.identity(buffer));
    }

    private void copy(Buffer source, Buffer target) {
        for (long offset = 0; offset < source.size(); offset += CHUNK) {
            int length = (int) Math.min(CHUNK, source.size() - offset);
            source.read(offset, chunk, length);
            target.read(offset, old, length);
            hosts.rename(old, chunk, length, source, target, true);
            target.write(offset, chunk, length);
        }
    }
}
