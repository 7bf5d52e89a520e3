package port.runtime;

import java.util.Objects;

/// A pointer to a function. Two pointers to functions of the same name are equal.
///
/// Calls go through [#get()]: `compare.get().applyAsInt(a, b)`.
///
/// @param <F> the functional interface to call it by
public final class FunctionPtr<F> extends Pointer {
    private static final long UNKNOWN = -1;
    private static final FunctionPtr<Object> NULL = new FunctionPtr<>(0, "null", 0, new Object());

    private long address;
    private final String name;
    private final int mostThreads;
    private final F function;

    FunctionPtr(long address, String name, int mostThreads, F function) {
        super(Memory.NOWHERE);
        this.address = address;
        this.name = name;
        this.mostThreads = mostThreads;
        this.function = function;
    }

    /// The same function at a known address.
    FunctionPtr<F> at(long known) {
        return new FunctionPtr<>(known, name, mostThreads, function);
    }

    /// Points to a function.
    ///
    /// @param name what tells it from all others, such as `Sort.byWeight`
    public static <F> FunctionPtr<F> of(String name, F function) {
        return of(name, 0, function);
    }

    /// Points to a kernel that was built for blocks of so many threads.
    ///
    /// @param name what tells it from all others, such as `Sort.merge`
    public static <F> FunctionPtr<F> of(String name, int mostThreads, F function) {
        Objects.requireNonNull(function, "function");
        return new FunctionPtr<>(UNKNOWN, name, mostThreads, function);
    }

    /// The null pointer.
    @SuppressWarnings("unchecked") // never called: get() throws
    public static <F> FunctionPtr<F> ofNull() {
        return (FunctionPtr<F>) NULL;
    }

    /// The type of pointers to functions called by `F`.
    @SuppressWarnings("unchecked") // C trusts the declared type of a function pointer as well
    public static <F> PointerType<FunctionPtr<F>> type(Class<F> callable) {
        Objects.requireNonNull(callable, "callable");
        return PointerType.of(
                "function*",
                Kind.LONG,
                1,
                (_, address) -> (FunctionPtr<F>) HostProcess.current().functions().find(address));
    }

    /// The function, to be called.
    ///
    /// @throws Fault if this is the null pointer
    public F get() {
        if (address == 0) {
            throw Faults.of(FaultCode.NULL_POINTER, "call through a null function pointer");
        }
        return function;
    }

    /// What tells the function from all others.
    public String name() {
        return name;
    }

    /// How many threads of a block the kernel was built for; 0 where nothing says it. CUDA: `__launch_bounds__`.
    public int mostThreads() {
        return mostThreads;
    }

    @Override
    public long byteOffset() {
        if (address == UNKNOWN) {
            address = HostProcess.current().functions().addressOf(this);
        }
        return address;
    }

    @Override
    public PointerType<FunctionPtr<F>> type() {
        return PointerType.of("function*", Kind.LONG, 1, (_, _) -> this);
    }

    @Override
    public FunctionPtr<F> onDevice() {
        return this;
    }
}
