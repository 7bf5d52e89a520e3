package port.runtime;

/// Status numbers that the shim itself returns; they are CUDA's. Names and texts of all of them are in [StatusTexts].
public final class Status {
    public static final int SUCCESS = 0;
    public static final int INVALID_VALUE = 1;
    public static final int MEMORY_ALLOCATION = 2;
    public static final int INVALID_CONFIGURATION = 9;
    public static final int INVALID_PITCH = 12;
    public static final int INVALID_SYMBOL = 13;
    public static final int INVALID_HOST_POINTER = 16;
    public static final int INVALID_DEVICE_POINTER = 17;
    public static final int INVALID_MEMCPY_DIRECTION = 21;
    public static final int INVALID_DEVICE = 101;
    public static final int INVALID_RESOURCE_HANDLE = 400;
    public static final int NOT_READY = 600;
    public static final int MEMORY_ALREADY_REGISTERED = 712;
    public static final int MEMORY_NOT_REGISTERED = 713;
    public static final int NOT_SUPPORTED = 801;

    private Status() {}
}
