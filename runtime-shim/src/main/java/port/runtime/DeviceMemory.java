package port.runtime;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// The memory of one device: allocations, copies and global variables. All sizes are bytes.
final class DeviceMemory {
    private final Device device;
    private final ConcurrentMap<Global<?>, Allocation> globals = new ConcurrentHashMap<>();
    private long used;

    DeviceMemory(Device device) {
        this.device = Objects.requireNonNull(device, "device");
    }

    /// Bytes allocated and not freed.
    long used() {
        return used;
    }

    <P extends Pointer> P allocate(Space space, PointerType<P> type, long count) {
        long bytes = bytes(type, count);
        if (bytes <= 0 || bytes > DeviceProperties.TOTAL_MEMORY - used) {
            device.process().record(bytes == 0 ? Status.SUCCESS : Status.MEMORY_ALLOCATION);
            return type.at(Memory.NOWHERE, 0);
        }
        String name = space == Space.MANAGED ? "managed allocation" : "device allocation";
        Allocation allocation = addresses().allocateDevice(space, name, bytes);
        used += bytes;
        device.process().record(Status.SUCCESS);
        return type.at(allocation.host(), 0);
    }

    <P extends Pointer> P allocateHost(PointerType<P> type, long count) {
        long bytes = bytes(type, count);
        if (bytes < 0) {
            device.process().record(Status.MEMORY_ALLOCATION);
            return type.at(Memory.NOWHERE, 0);
        }
        device.process().record(Status.SUCCESS);
        return type.at(addresses().allocateHost(Space.MANAGED, "pinned host memory", bytes).host(), 0);
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
        boolean ours = allocation.address() >= AddressSpace.DEVICE;
        if (!ours || !allocation.isLive() || allocation.address() != pointer.address()) {
            return Status.INVALID_VALUE;
        }
        used -= allocation.size();
        allocation.free();
        return Status.SUCCESS;
    }

    int freeHost(Pointer pointer) {
        if (pointer.isNull()) {
            return Status.SUCCESS;
        }
        Allocation allocation = pointer.memory().allocation();
        boolean ours = allocation.address() < AddressSpace.LOCAL && allocation.space() == Space.MANAGED;
        if (!ours || !allocation.isLive() || allocation.address() != pointer.address()) {
            return Status.INVALID_VALUE;
        }
        allocation.free();
        return Status.SUCCESS;
    }

    int copy(Pointer target, Pointer source, long bytes, CopyKind kind) {
        if (bytes == 0) {
            return Status.SUCCESS;
        }
        boolean directionFits =
                kind == CopyKind.DEFAULT || fits(source, kind.readsDevice()) && fits(target, kind.writesDevice());
        if (bytes < 0 || !directionFits) {
            return Status.INVALID_VALUE;
        }
        return MemoryCopy.tryCopy(target, source, bytes) ? Status.SUCCESS : Status.INVALID_VALUE;
    }

    private static boolean fits(Pointer pointer, boolean onDevice) {
        Space space = pointer.memory().isPrivate() ? Space.LOCAL : pointer.memory().allocation().space();
        return onDevice ? space.isReachableFromDevice() && space != Space.LOCAL : space.isReachableFromHost();
    }

    int fill(Pointer target, int value, long bytes) {
        if (bytes == 0) {
            return Status.SUCCESS;
        }
        Optional<MemorySegment> range = MemoryCopy.range(target, bytes);
        range.ifPresent(segment -> segment.fill((byte) value));
        return range.isPresent() ? Status.SUCCESS : Status.INVALID_VALUE;
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
        variable.initialize(allocation.device());
        return allocation;
    }

    List<DeviceBuffer> buffers() {
        List<DeviceBuffer> buffers = new ArrayList<>();
        globals.entrySet().stream()
                .sorted((a, b) -> Long.compare(a.getValue().address(), b.getValue().address()))
                .forEach(entry -> buffers.add(buffer(entry)));
        addresses()
                .liveDeviceAllocations()
                .forEach(allocation -> buffers.add(new DeviceBuffer(allocation, Optional.empty())));
        return buffers;
    }

    private static DeviceBuffer buffer(Map.Entry<Global<?>, Allocation> entry) {
        return new DeviceBuffer(entry.getValue(), Optional.of(entry.getKey().name()));
    }

    private AddressSpace addresses() {
        return device.process().addresses();
    }
}
