package port.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongFunction;

/// A range of addresses that allocations fill from its start; finding one is a binary search without a lock.
final class AddressRange {
    private static final int CACHE = 256;

    private final int alignment;
    private final int gap;
    private final Allocation[] recent = new Allocation[CACHE];
    private volatile Table table = new Table(new Allocation[64], 0);
    private long next;
    private int count;

    /// @param alignment a power of two; every address is a multiple of it
    /// @param gap the bytes between two allocations; with at least one, an end is not the next beginning
    AddressRange(long start, int alignment, int gap) {
        this.next = start;
        this.alignment = alignment;
        this.gap = gap;
        Arrays.fill(recent, Memory.NOWHERE.allocation());
    }

    /// The address of the next allocation.
    synchronized long next() {
        return next;
    }

    /// How many allocations there have been.
    int count() {
        return count;
    }

    /// Makes an allocation at the next address.
    synchronized Allocation add(LongFunction<Allocation> maker) {
        Allocation allocation = maker.apply(next);
        next += Math.max(allocation.size(), 1) + gap + alignment - 1 & -alignment;
        count++;
        Table old = table;
        Allocation[] entries = old.entries;
        int size = old.size;
        if (size == entries.length) {
            entries = live().toArray(Allocation[]::new);
            size = entries.length;
            entries = Arrays.copyOf(entries, Math.max(64, size * 2));
        }
        entries[size] = allocation;
        table = new Table(entries, size + 1);
        return allocation;
    }

    /// Makes sure that an allocation is found which lives again.
    synchronized void restore(Allocation allocation) {
        if (table.search(allocation.address()) == allocation) {
            return;
        }
        List<Allocation> all = live();
        all.add(allocation);
        all.sort(Comparator.comparingLong(Allocation::address));
        table = new Table(all.toArray(new Allocation[Math.max(64, all.size() * 2)]), all.size());
    }

    /// The allocation that contains the address or ends right before it.
    Allocation find(long address) {
        int slot = (int) (address >>> 6) & CACHE - 1;
        Allocation cached = recent[slot];
        if (address >= cached.address() && address < cached.address() + cached.size()) {
            return cached;
        }
        Allocation found = table.search(address);
        if (!found.touches(address)) {
            return Memory.NOWHERE.allocation();
        }
        recent[slot] = found;
        return found;
    }

    /// Allocations that are not freed, in order of address.
    List<Allocation> live() {
        Table now = table;
        List<Allocation> live = new ArrayList<>();
        for (int i = 0; i < now.size; i++) {
            if (now.entries[i].isLive()) {
                live.add(now.entries[i]);
            }
        }
        return live;
    }

    private record Table(Allocation[] entries, int size) {
        /// The last allocation that starts at or before the address.
        Allocation search(long address) {
            int low = 0;
            int high = size;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (entries[middle].address() <= address) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low == 0 ? Memory.NOWHERE.allocation() : entries[low - 1];
        }
    }
}
