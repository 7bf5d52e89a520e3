package port.reference.memory;

/// The kinds of memory. Each has an address range of its own, so that an address tells what it points to.
public enum Space {
    HOST_HEAP(1, "host memory", true, false),
    HOST_STACK(2, "a local variable of the host", true, false),
    HOST_GLOBAL(3, "a global variable of the host", true, false),
    FUNCTION(4, "a function", false, false),
    SHARED(5, "shared memory", false, true),
    DEVICE_GLOBAL(6, "a global variable of the device", false, true),
    DEVICE(7, "device memory", false, true),
    LOCAL(8, "a local variable of a thread", false, true),
    PARAMETER(9, "a kernel parameter", false, true),
    DEVICE_HEAP(10, "the device's heap", false, true),
    STRING(11, "a string literal", true, true);

    /// Addresses of one space share the bits above this one.
    static final int SHIFT = 44;

    private final long base;
    private final String description;
    private final boolean host;
    private final boolean device;

    Space(int index, String description, boolean host, boolean device) {
        this.base = (long) index << SHIFT;
        this.description = description;
        this.host = host;
        this.device = device;
    }

    public long base() {
        return base;
    }

    /// Whether several threads of the device can use it.
    boolean isReachedByMany() {
        return switch (this) {
            case SHARED, DEVICE_GLOBAL, DEVICE, DEVICE_HEAP, HOST_HEAP -> true;
            case HOST_STACK, HOST_GLOBAL, FUNCTION, LOCAL, PARAMETER, STRING -> false;
        };
    }

    /// Whether its bytes have no values at first, as far as the engine sees who gives them values.
    boolean startsUndefined() {
        return this == SHARED || this == DEVICE || this == DEVICE_HEAP;
    }

    /// Words for messages: `device memory`.
    public String description() {
        return description;
    }

    /// Whether host code may use it, unless the allocation says otherwise.
    public boolean host() {
        return host;
    }

    /// Whether device code may use it, unless the allocation says otherwise.
    public boolean device() {
        return device;
    }
}
