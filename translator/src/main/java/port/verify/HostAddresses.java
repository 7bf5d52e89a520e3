package port.verify;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which addresses of the two hosts' memories mean the same: those of the same byte of the same allocation.
///
/// Both engines give device memory the same addresses, but not host memory, of which ported code has less. A program may copy structs
/// to the device with pointers in them that only the host uses; such words are equal when all of them can be renamed into each other.
/// What belongs together is learnt from the first words that stand at the same place.
final class HostAddresses {
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final Map<Long, Long> distances = new HashMap<>();

    /// The port's buffers as one sees them through this renaming.
    List<Buffer> renamed(List<Buffer> expected, List<Buffer> actual) {
        Map<String, Buffer> originals = new HashMap<>();
        expected.forEach(buffer -> originals.put(BufferComparison.identity(buffer), buffer));
        List<Buffer> all = new ArrayList<>();
        for (Buffer buffer : actual) {
            Buffer original = originals.get(BufferComparison.identity(buffer));
            boolean isPair = original != null && original.size() == buffer.size();
            all.add(isPair ? new Renamed(original, buffer) : buffer);
        }
        return all;
    }

    /// Gives those words of `target` that mean the same as the words of `source` at the same place the bytes of the latter.
    ///
    /// @param isExpected whether `target` holds what the original's buffer holds, and not the port's
    void rename(byte[] source, byte[] target, int length, Buffer expected, Buffer actual, boolean isExpected) {
        int at = Arrays.mismatch(source, 0, length, target, 0, length);
        for (int i = at < 0 ? length : at & -Long.BYTES; i + Long.BYTES <= length; i += Long.BYTES) {
            long from = (long) WORD.get(source, i);
            long to = (long) WORD.get(target, i);
            boolean isSame = isExpected ? areSame(to, expected, from, actual) : areSame(from, expected, to, actual);
            if (from != to && isSame) {
                WORD.set(target, i, from);
            }
        }
    }

    private boolean areSame(long original, Buffer expected, long ported, Buffer actual) {
        Optional<HostPlace> first = expected.hostPlace(original);
        if (first.isEmpty()) {
            return false;
        }
        Optional<HostPlace> second = actual.hostPlace(ported);
        if (second.isEmpty()) {
            return false;
        }
        long distance = original - ported;
        boolean fits = !first.get().isWhole() || first.get().start() - second.get().start() == distance;
        return fits && distances.computeIfAbsent(second.get().start(), _ -> distance) == distance;
    }

    /// The port's buffer, read beside the original's.
    private final class Renamed implements Buffer {
        private final Buffer original;
        private final Buffer ported;

        Renamed(Buffer original, Buffer ported) {
            this.original = original;
            this.ported = ported;
        }

        @Override
        public long address() {
            return ported.address();
        }

        @Override
        public long size() {
            return ported.size();
        }

        @Override
        public Optional<String> name() {
            return ported.name();
        }

        @Override
        public Optional<String> parameter() {
            return ported.parameter();
        }

        @Override
        public ElementKind kind() {
            return ported.kind();
        }

        @Override
        public boolean isUntouched() {
            return ported.isUntouched();
        }

        @Override
        public Optional<HostPlace> hostPlace(long address) {
            return ported.hostPlace(address);
        }

        /// Reads whole words, so that a part of an address is renamed too.
        @Override
        public void read(long offset, byte[] target, int length) {
            int before = (int) (offset & Long.BYTES - 1);
            int after = (int) Math.min(-(offset + length) & Long.BYTES - 1, size() - offset - length);
            byte[] source = new byte[before + length + after];
            byte[] whole = new byte[source.length];
            original.read(offset - before, source, source.length);
            ported.read(offset - before, whole, whole.length);
            rename(source, whole, whole.length, original, ported, false);
            System.arraycopy(whole, before, target, 0, length);
        }

        @Override
        public void write(long offset, byte[] source, int length) {
            ported.write(offset, source, length);
        }
    }
}
