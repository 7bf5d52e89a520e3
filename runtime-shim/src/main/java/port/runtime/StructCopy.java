package port.runtime;

import java.lang.foreign.MemorySegment;

/// Copies the few bytes of a struct.
final class StructCopy {
    private StructCopy() {}

    static void copy(Memory target, long to, Memory source, long from, int bytes) {
        byte[] sink = target.bytes;
        byte[] origin = source.bytes;
        if (to >= 0 && to <= sink.length - bytes && from >= 0 && from <= origin.length - bytes) {
            System.arraycopy(origin, (int) from, sink, (int) to, bytes);
        } else if (bytes > 0) {
            MemorySegment read = Access.reachBytes(source, from, bytes, false);
            MemorySegment written = Access.reachBytes(target, to, bytes, true);
            MemorySegment.copy(read, from + source.shift(), written, to + target.shift(), bytes);
        }
    }
}
