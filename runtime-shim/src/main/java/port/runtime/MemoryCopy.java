package port.runtime;

import java.lang.foreign.MemorySegment;
import java.util.Optional;

/// Moves bytes between pieces of memory, whatever holds them.
final class MemoryCopy {
    private MemoryCopy() {}

    /// Copies bytes, as `memmove`, without asking which side does it; false if a range leaves its allocation.
    static boolean tryCopy(Pointer target, Pointer source, long bytes) {
        adoptKind(target.memory(), source.memory());
        Optional<MemorySegment> from = range(source, bytes);
        Optional<MemorySegment> to = range(target, bytes);
        if (from.isEmpty() || to.isEmpty()) {
            return false;
        }
        MemorySegment.copy(from.get(), 0, to.get(), 0, bytes);
        changed(target);
        return true;
    }

    /// Whether neither range leaves its allocation. Decides what untyped memory is held in, as the copy would.
    static boolean canCopy(Pointer target, Pointer source, long bytes) {
        adoptKind(target.memory(), source.memory());
        return isInside(source, bytes) && isInside(target, bytes);
    }

    /// Copies bytes, as `memmove`, on the side that calls.
    ///
    /// @throws Fault if a range leaves its allocation or belongs to the other side
    static void copy(Pointer target, Pointer source, long bytes) {
        if (bytes == 0) {
            return;
        }
        adoptKind(target.memory(), source.memory());
        MemorySegment from = reach(source, bytes, false);
        MemorySegment to = reach(target, bytes, true);
        MemorySegment.copy(from, offset(source), to, offset(target), bytes);
    }

    /// The bytes of a range on the side that calls.
    ///
    /// @throws Fault if the range leaves its allocation or belongs to the other side
    static MemorySegment reach(Pointer pointer, long bytes, boolean write) {
        int checked = (int) Math.min(bytes, Integer.MAX_VALUE);
        return Access.reachBytes(pointer.memory(), pointer.byteOffset(), checked, write);
    }

    static long offset(Pointer pointer) {
        return pointer.byteOffset() + pointer.memory().shift();
    }

    /// The bytes of a range, or nothing if it leaves its allocation.
    static Optional<MemorySegment> range(Pointer pointer, long bytes) {
        if (!isInside(pointer, bytes)) {
            return Optional.empty();
        }
        Memory memory = pointer.memory();
        memory.touch(bytes);
        return Optional.of(memory.segment().asSlice(offset(pointer), bytes));
    }

    private static boolean isInside(Pointer pointer, long bytes) {
        Memory memory = pointer.memory();
        return !memory.isNowhere()
                && memory.isLive()
                && offset(pointer) >= 0
                && bytes >= 0
                && pointer.byteOffset() <= memory.size() - bytes;
    }

    private static void changed(Pointer target) {
        if (!target.memory().isPrivate()) {
            target.memory().allocation().changed();
        }
    }

    /// Untyped memory is held in what is copied into it.
    private static void adoptKind(Memory target, Memory source) {
        if (!source.isNowhere() && !target.isNowhere()) {
            target.claim(source.kind());
        }
    }
}
