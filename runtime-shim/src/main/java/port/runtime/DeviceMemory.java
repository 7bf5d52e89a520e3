package port.runtime;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// The memory of one device: allocations, copies and global variables. All sizes are bytes.
final class DeviceMemory {
    private final Device device;
    private final ConcurrentMap<Global<?>, Allocation> globals = new ConcurrentHashMap<>();
    private final List<Allocation> ofHost = new CopyOnWriteArrayList<>();
    private final List<Piece> pieces = new CopyOnWriteArrayList<>();
    private int piecesSoFar;
    private final ArrayBudget budget = new ArrayBudget(Runtime.getRuntime().maxMemory());

    /// A part of the host's memory that kernels reach; `number` counts all that there have been.
    private record Piece(Allocation allocation, long start, long size, int number) {
        boolean isOnHeap() {
            return allocation.isLive() && allocation.address() < AddressSpace.LOCAL;
        }

        boolean overlaps(Allocation other, long from, long bytes) {
            return allocation == other && start < from + bytes && from < start + size;
        }
    }

    DeviceMemory(Device device) {
        this.device = Objects.requireNonNull(device, "device");
    }

    /// Bytes allocated and not freed.
    long used() {
        return budget.allocated();
    }

    <P extends Pointer> P allocate(Space space, PointerType<P> type, long count) {
        long bytes = bytes(type, count);
        if (bytes <= 0 || bytes > DeviceLimits.TOTAL_MEMORY - used()) {
            int ofNothing = space == Space.MANAGED ? Status.INVALID_VALUE : Status.SUCCESS;
            device.process().thread().record(bytes == 0 ? ofNothing : Status.MEMORY_ALLOCATION);
            return type.at(Memory.NOWHERE, 0);
        }
        device.expectLaunches();
        String name = space == Space.MANAGED ? "managed allocation" : "device allocation";
        Allocation allocation = addresses().allocateDevice(space, name, bytes);
        if (space == Space.DEVICE && device.process().hasLeftovers()) {
            allocation.keepLeftovers();
        }
        allocation.keepWithin(budget);
        device.process().thread().record(Status.SUCCESS);
        P fresh = type.at(allocation.host(), 0);
        device.process().capture().allocated(fresh);
        return fresh;
    }

    /// Device memory at the address where it was before it was freed; what lives stays as it is.
    int allocateAgain(Pointer pointer) {
        Allocation allocation = pointer.memory().allocation();
        if (allocation.isLive()) {
            return Status.SUCCESS;
        }
        if (allocation.size() > DeviceLimits.TOTAL_MEMORY - used()) {
            return Status.MEMORY_ALLOCATION;
        }
        allocation.revive();
        addresses().restoreDevice(allocation);
        return Status.SUCCESS;
    }

    <P extends Pointer> P allocateHost(PointerType<P> type, long count) {
        long bytes = bytes(type, count);
        device.process().thread().record(bytes < 0 ? Status.MEMORY_ALLOCATION : Status.SUCCESS);
        if (bytes <= 0) {
            return type.at(Memory.NOWHERE, 0);
        }
        Allocation allocation = addresses().allocateHost(Space.MANAGED, "pinned host memory", bytes);
        ofHost.add(allocation);
        pieces.add(new Piece(allocation, 0, bytes, piecesSoFar++));
        return type.at(allocation.host(), 0);
    }

    private static long bytes(PointerType<?> type, long count) {
        long bytes = count * type.elementSize();
        return count < 0 || count > Long.MAX_VALUE / type.elementSize() ? -1 : bytes;
    }

    int free(Pointer pointer) {
        if (pointer.isNull()) {
            return Status.SUCCESS;
        }
        Allocation allocation = pointer.memory().allocation();
        boolean onDevice = allocation.address() >= AddressSpace.DEVICE && allocation.address() < AddressSpace.HEAP;
        boolean pinned = allocation.address() < AddressSpace.LOCAL && allocation.space() == Space.MANAGED;
        if (!onDevice && !pinned || !allocation.isLive() || allocation.address() != pointer.address()) {
            return Status.INVALID_VALUE;
        }
        if (onDevice) {
            tellThatGoes(allocation);
        }
        ofHost.remove(allocation);
        pieces.removeIf(piece -> piece.allocation() == allocation);
        allocation.free();
        return Status.SUCCESS;
    }

    /// Lets kernels reach heap memory, of which `bytes` from the pointer on are theirs to change.
    int register(Pointer pointer, long bytes) {
        Allocation allocation = pointer.memory().allocation();
        if (bytes == 0 || pointer.memory().isNowhere() || !allocation.isLive() || allocation.space() == Space.DEVICE) {
            return Status.INVALID_VALUE;
        }
        long start = pointer.address() - allocation.address();
        if (pieces.stream().anyMatch(piece -> piece.overlaps(allocation, start, bytes))) {
            return Status.MEMORY_ALREADY_REGISTERED;
        }
        allocation.register(true);
        pieces.add(new Piece(allocation, start, Math.min(bytes, allocation.size() - start), piecesSoFar++));
        ofHost.remove(allocation);
        ofHost.add(allocation);
        return Status.SUCCESS;
    }

    /// Takes back what [#register] did.
    int unregister(Pointer pointer) {
        Allocation allocation = pointer.memory().allocation();
        if (pointer.memory().isNowhere()) {
            return Status.INVALID_VALUE;
        }
        long start = pointer.address() - allocation.address();
        if (!pieces.removeIf(piece -> piece.allocation() == allocation && piece.start() == start)) {
            return Status.MEMORY_NOT_REGISTERED;
        }
        if (pieces.stream().noneMatch(piece -> piece.allocation() == allocation)) {
            allocation.register(false);
            ofHost.remove(allocation);
        }
        return Status.SUCCESS;
    }

    /// Ends the life of everything.
    void reset() {
        for (Allocation allocation : List.copyOf(addresses().liveDeviceAllocations())) {
            tellThatGoes(allocation);
            allocation.free();
        }
    }

    private void tellThatGoes(Allocation allocation) {
        var freed = new DeviceBuffer(allocation, Optional.empty(), device.process());
        device.process().listeners().forEach(listener -> listener.freeing(freed, this::buffers));
    }

    /// Where an address lies: 0 unknown or null, 1 host, 2 device, 3 managed, 4 pinned or registered, 6 local.
    static int spaceNumber(Pointer pointer) {
        Memory memory = pointer.memory();
        if (memory.isNowhere() || !memory.isPrivate() && !memory.isLive()) {
            return 0;
        } else if (memory.isPrivate()) {
            return KernelScope.isActive() ? 6 : 1;
        }
        Allocation allocation = memory.allocation();
        return switch (allocation.space()) {
            case HOST -> allocation.isRegistered() ? 4 : 1;
            case DEVICE, CONSTANT -> 2;
            case MANAGED -> allocation.address() < AddressSpace.LOCAL ? 4 : 3;
            case LOCAL -> KernelScope.isActive() ? 6 : 1;
        };
    }

    int copy(Pointer target, Pointer source, long bytes, CopyKind kind) {
        int status = checkCopy(target, source, bytes, kind);
        if (status == Status.SUCCESS && bytes > 0) {
            MemoryCopy.tryCopy(target, source, bytes);
        }
        return status;
    }

    /// What a copy would return, which is not done.
    int checkCopy(Pointer target, Pointer source, long bytes, CopyKind kind) {
        if (bytes == 0) {
            return Status.SUCCESS;
        }
        if (kind == CopyKind.INVALID) {
            return Status.INVALID_MEMCPY_DIRECTION;
        }
        boolean directionFits =
                kind == CopyKind.DEFAULT || fits(source, kind.readsDevice()) && fits(target, kind.writesDevice());
        if (bytes < 0 || !directionFits) {
            return Status.INVALID_VALUE;
        }
        return MemoryCopy.canCopy(target, source, bytes) ? Status.SUCCESS : Status.INVALID_VALUE;
    }

    private static boolean fits(Pointer pointer, boolean onDevice) {
        Space space = pointer.memory().isPrivate() ? Space.LOCAL : pointer.memory().allocation().space();
        boolean registered = !pointer.memory().isPrivate() && pointer.memory().allocation().isRegistered();
        return onDevice
                ? space.isReachableFromDevice() && space != Space.LOCAL || registered
                : space.isReachableFromHost();
    }

    /// Whether memory is the host's alone, so that copies of it are done when the call returns.
    static boolean isPageable(Pointer pointer) {
        Memory memory = pointer.memory();
        return memory.isPrivate() || !memory.allocation().isShared() && memory.allocation().space() != Space.DEVICE;
    }

    int fill(Pointer target, int value, long bytes) {
        if (bytes == 0) {
            return Status.SUCCESS;
        }
        Optional<MemorySegment> range = MemoryCopy.range(target, bytes);
        if (range.isEmpty()) {
            return Status.INVALID_VALUE;
        }
        Allocation allocation = target.memory().allocation();
        if (!allocation.isFilledWith((byte) value)) {
            range.get().fill((byte) value);
            if (bytes == allocation.size()) {
                allocation.filled((byte) value);
            } else {
                allocation.changed();
            }
        }
        return Status.SUCCESS;
    }

    <P extends Pointer> P global(Global<P> variable) {
        Allocation allocation = globals.get(variable);
        if (allocation == null) {
            allocation = globals.computeIfAbsent(variable, this::create);
        }
        return variable.at(KernelScope.isActive() ? allocation.device() : allocation.host(), 0);
    }

    private Allocation create(Global<?> variable) {
        Allocation allocation = addresses().allocateGlobal(variable);
        KernelScope.run(device, () -> variable.initialize(allocation.device()));
        return allocation;
    }

    /// Everything that kernels can change and that outlives them.
    List<Allocation> allocations() {
        var all = new ArrayList<Allocation>(globals.values());
        all.addAll(addresses().liveDeviceAllocations());
        all.addAll(addresses().liveHeapAllocations());
        all.addAll(ofHost);
        return all;
    }

    List<DeviceBuffer> buffers() {
        List<DeviceBuffer> buffers = new ArrayList<>();
        globals.entrySet().stream()
                .sorted((a, b) -> Long.compare(a.getValue().address(), b.getValue().address()))
                .forEach(entry -> buffers.add(buffer(entry)));
        addresses()
                .liveDeviceAllocations()
                .forEach(allocation -> buffers.add(new DeviceBuffer(allocation, Optional.empty(), device.process())));
        for (Piece piece : pieces) {
            if (piece.isOnHeap()) {
                Optional<String> name = Optional.of("pinned host memory " + piece.number());
                buffers.add(new DeviceBuffer(piece.allocation(), piece.start(), piece.size(), name, device.process()));
            }
        }
        return buffers;
    }

    private DeviceBuffer buffer(Map.Entry<Global<?>, Allocation> entry) {
        return new DeviceBuffer(entry.getValue(), Optional.of(entry.getKey().name()), device.process());
    }

    private AddressSpace addresses() {
        return device.process().addresses();
    }
}
