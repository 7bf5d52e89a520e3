package port.reference.memory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import port.diagnostic.Code;

/// All memory of one running program: which allocations there are and where.
///
/// Addresses within a space grow and are never used twice, so that a stale pointer is recognised. What the host allocates does not touch
/// what it allocates next, so that the end of the one is not the beginning of the other.
public final class Memory {
    private final Map<Space, Region> regions = new EnumMap<>(Space.class);
    private final Region[] byIndex = new Region[16];
    private final List<Pinned> pinned = new ArrayList<>();
    private int pinnedSoFar;
    private final long deviceBytes;
    private long deviceBytesUsed;
    private boolean watched;
    private boolean definedness;
    private Blank blank = Blank.ZEROS;

    /// A part of the host's memory that kernels reach.
    ///
    /// @param start the first byte of it, counted from the allocation's
    /// @param number counts all that there have been
    public record Pinned(Allocation allocation, long start, long size, int number) {}

    /// @param deviceBytes how much device memory there is
    public Memory(long deviceBytes) {
        this.deviceBytes = deviceBytes;
        for (Space space : Space.values()) {
            var region = new Region(space);
            regions.put(space, region);
            byIndex[(int) (space.base() >>> Space.SHIFT)] = region;
        }
    }

    /// Notes accesses to what several threads can reach, from the next allocation on.
    ///
    /// @param tracksValues whether to track which bytes have values
    public void watch(boolean tracksValues) {
        watched = true;
        definedness = tracksValues;
    }

    /// Says what stands in bytes without a value, from the next allocation on.
    public void leave(Blank content) {
        blank = content;
    }

    public long deviceBytes() {
        return deviceBytes;
    }

    public long deviceBytesFree() {
        return deviceBytes - deviceBytesUsed;
    }

    /// Whether that much device memory is left.
    public boolean fits(long bytes) {
        return bytes >= 0 && bytes <= deviceBytesFree();
    }

    /// A new allocation behind all earlier ones of its space.
    ///
    /// @param size in bytes; at least 1 is reserved
    /// @param name the variable, or empty
    /// @throws Fault if it is larger than an array of bytes can be
    public Allocation allocate(Space space, long size, long alignment, String name) {
        if (size < 0 || size > Integer.MAX_VALUE - 8) {
            throw new Fault(
                    Code.OUT_OF_MEMORY, "an allocation of " + size + " bytes is larger than the reference can hold");
        }
        return prepared(regions.get(space).append(size, alignment, name));
    }

    /// A new allocation where a freed one was.
    public Allocation allocateAgain(Allocation freed) {
        return prepared(regions.get(freed.space()).replace(freed));
    }

    private Allocation prepared(Allocation made) {
        Space space = made.space();
        made.leave(blank.in(space, made.size()));
        if (watched && space.isReachedByMany()) {
            made.watch(definedness && space.startsUndefined());
        }
        if (space == Space.DEVICE) {
            deviceBytesUsed += made.size();
        }
        return made;
    }

    /// Ends the life of an allocation.
    public void free(Allocation allocation) {
        if (allocation.space() == Space.DEVICE) {
            deviceBytesUsed -= allocation.size();
        }
        pinned.removeIf(part -> part.allocation() == allocation);
        allocation.die();
        regions.get(allocation.space()).died();
    }

    /// Opens an allocation of the host to kernels, of which `size` bytes from `start` on are theirs to change.
    public void pin(Allocation allocation, long start, long size) {
        allocation.share(true);
        pinned.add(new Pinned(allocation, start, Math.min(size, allocation.size() - start), pinnedSoFar++));
    }

    /// Whether kernels reach any of these bytes already.
    public boolean isPinned(Allocation allocation, long start, long size) {
        return pinned.stream()
                .anyMatch(part ->
                        part.allocation() == allocation
                                && part.start() < start + size
                                && start < part.start() + part.size());
    }

    /// Takes back a [#pin] that began there, and closes an allocation of which nothing is left; false if there was none.
    public boolean unpin(Allocation allocation, long start) {
        boolean wasPinned = pinned.removeIf(part -> part.allocation() == allocation && part.start() == start);
        if (wasPinned && pinned.stream().noneMatch(part -> part.allocation() == allocation)) {
            allocation.share(false);
        }
        return wasPinned;
    }

    /// What kernels reach of the host's memory, without its variables.
    public List<Pinned> pinned() {
        return pinned.stream().filter(part -> part.allocation().space() == Space.HOST_HEAP).toList();
    }

    /// Forgets all allocations of a space; their addresses will be given out again.
    public void reset(Space space) {
        regions.get(space).reset();
    }

    public void eachAlive(Space space, Consumer<Allocation> action) {
        regions.get(space).allocations.stream().filter(Allocation::isAlive).forEach(action);
    }

    /// The last allocation that begins at or before `address`, dead or alive; [Allocation#NONE] if there is none.
    Allocation near(long address) {
        int index = (int) (address >>> Space.SHIFT);
        if (index < 0 || index >= byIndex.length || byIndex[index] == null) {
            return Allocation.NONE;
        }
        return byIndex[index].near(address);
    }

    /// The allocation that begins exactly at `address` and lives, or [Allocation#NONE].
    public Allocation startingAt(long address) {
        Allocation found = near(address);
        return found.address() == address && found.isAlive() ? found : Allocation.NONE;
    }

    /// The allocation that began exactly at `address` and is freed, or [Allocation#NONE].
    public Allocation freedAt(long address) {
        Allocation found = near(address);
        return found.address() == address && !found.isAlive() ? found : Allocation.NONE;
    }

    /// The living allocation that `address` points into, or [Allocation#NONE].
    public Allocation containing(long address) {
        Allocation found = near(address);
        boolean inside = address - found.address() < found.size();
        return inside && found.isAlive() ? found : Allocation.NONE;
    }

    /// Whether no allocation, dead or alive, covers `address`.
    public boolean isUnknown(long address) {
        Allocation found = near(address);
        return found.isNone() || address - found.address() >= Math.max(found.size(), 1);
    }

    /// One address range. Dead allocations stay for a while, for the sake of good messages.
    private static final class Region {
        private static final int MANY = 1 << 16;

        private final Space space;
        private final List<Allocation> allocations = new ArrayList<>();
        private long end;
        private int dead;

        Region(Space space) {
            this.space = space;
            this.end = space.base();
        }

        Allocation append(long size, long alignment, String name) {
            long step = Math.max(alignment, space == Space.DEVICE || space == Space.DEVICE_GLOBAL ? 256 : 16);
            long base = (end + step - 1) / step * step;
            var made = new Allocation(space, base, size, name);
            allocations.add(made);
            end = base + Math.max(size, 1) + (size > 0 ? gap() : 0);
            return made;
        }

        /// What lies behind each allocation and belongs to nobody, in bytes: who runs past an end does not come upon what is next.
        private int gap() {
            return switch (space) {
                case DEVICE, DEVICE_GLOBAL, SHARED -> 4096;
                case HOST_HEAP, DEVICE_HEAP -> 1;
                default -> 0;
            };
        }

        /// An allocation in the place of a dead one, which may have been forgotten.
        Allocation replace(Allocation freed) {
            var made = new Allocation(space, freed.address(), freed.size(), "");
            int last = last(freed.address());
            if (last >= 0 && allocations.get(last).address() == freed.address()) {
                allocations.set(last, made);
                dead--;
            } else {
                allocations.add(last + 1, made);
            }
            return made;
        }

        Allocation near(long address) {
            int last = last(address);
            return last < 0 ? Allocation.NONE : allocations.get(last);
        }

        /// The index of the last allocation that begins at or before `address`, or -1.
        private int last(long address) {
            int low = 0;
            int high = allocations.size() - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                if (allocations.get(middle).address() <= address) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            return high;
        }

        void died() {
            dead++;
            if (dead > MANY && dead > allocations.size() / 2) {
                allocations.removeIf(allocation -> !allocation.isAlive());
                dead = 0;
            }
        }

        void reset() {
            allocations.forEach(Allocation::die);
            allocations.clear();
            end = space.base();
            dead = 0;
        }
    }
}
