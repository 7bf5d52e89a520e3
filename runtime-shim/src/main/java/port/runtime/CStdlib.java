package port.runtime;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToIntBiFunction;

/// Memory, numbers, sorting and the end of the program, as the C library does them.
///
/// C: `<stdlib.h>`. Sizes are bytes.
public final class CStdlib {
    /// The exit code after `abort()`: 128 plus the number of SIGABRT.
    static final int ABORTED = 134;

    /// What an address of 48 bits can count, in bytes: no heap is larger.
    private static final long MOST = 1L << 47;

    private CStdlib() {}

    // Memory

    /// Allocates heap memory, that of the device in a kernel, zero at first; a pointer to 0 bytes is not null.
    public static VoidPtr malloc(long size) {
        if (size < 0 || size > MOST) {
            HostProcess.current().errno().set(Errno.ENOMEM);
            return VoidPtr.NULL;
        }
        AddressSpace addresses = HostProcess.current().addresses();
        if (KernelScope.isActive()) {
            KernelScope.noteEffect();
            return VoidPtr.at(addresses.allocateOnHeap(size).device(), 0);
        }
        return VoidPtr.at(addresses.allocateHost(Space.HOST, "heap memory", size).host(), 0);
    }

    /// Allocates `count` zero elements of `size` bytes.
    public static VoidPtr calloc(long count, long size) {
        return malloc(Math.multiplyHigh(count, size) == 0 ? count * size : -1);
    }

    /// Allocates heap memory at a multiple of `alignment`.
    public static VoidPtr alignedAlloc(long alignment, long size) {
        return malloc(size);
    }

    /// Allocates heap memory for `count` elements of a pointer type, zero at first: `(T*) malloc(count * sizeof(T))`.
    public static <P extends Pointer> P allocate(PointerType<P> type, long count) {
        return malloc(count * type.elementSize()).as(type);
    }

    /// Moves heap memory into a piece of another size; what fits is kept.
    public static VoidPtr realloc(Pointer old, long size) {
        if (old.isNull()) {
            return malloc(size);
        }
        VoidPtr fresh = malloc(size);
        MemoryCopy.copy(fresh, old, Math.min(size, heapMemory(old).size()));
        free(old);
        return fresh;
    }

    /// Ends the life of heap memory; the null pointer is ignored.
    ///
    /// @throws Fault if the pointer is not one that [#malloc] gave, or was freed
    public static void free(Pointer pointer) {
        if (!pointer.isNull()) {
            heapMemory(pointer).free();
        }
    }

    /// Ends the life of the heap memory in which an object stands, of which the pointer may mean a part; the null pointer is ignored. C++:
    /// `delete` of an object with a virtual destructor.
    ///
    /// @throws Fault if the memory is not what [#malloc] gave, or was freed
    public static void freeObject(Pointer pointer) {
        if (!pointer.isNull()) {
            Allocation allocation = pointer.memory().allocation();
            free(pointer.as(BytePtr.TYPE).plus(allocation.address() - pointer.address()));
        }
    }

    private static Allocation heapMemory(Pointer pointer) {
        Memory memory = pointer.memory();
        Allocation allocation = memory.allocation();
        if (!allocation.isLive()) {
            throw Faults.of(FaultCode.USE_AFTER_FREE, Faults.describe(memory) + " is freed again");
        }
        boolean onDevice = allocation.address() >= AddressSpace.HEAP;
        boolean isHeap = KernelScope.isActive() ? onDevice : allocation.space() == Space.HOST;
        if (!isHeap || allocation.address() != pointer.address()) {
            throw Faults.of(
                    FaultCode.WRONG_SPACE,
                    "a pointer into " + Faults.describe(memory) + " is freed, which is no start of heap memory");
        }
        return allocation;
    }

    // Numbers

    /// Reads a decimal integer at the start of a text; 0 if there is none.
    public static int atoi(BytePtr text) {
        return (int) atol(text);
    }

    /// Reads a decimal integer at the start of a text; 0 if there is none.
    public static long atol(BytePtr text) {
        return CNumbers.whole(text, 10).signed();
    }

    /// Reads a floating-point number at the start of a text; 0 if there is none.
    public static double atof(BytePtr text) {
        return CNumbers.real(text).asDouble();
    }

    /// Reads an integer and stores where it ends; clamps, with `errno` set, what does not fit.
    public static long strtol(BytePtr text, PointerPtr<BytePtr> end, int base) {
        CNumbers.Whole number = CNumbers.whole(text, base);
        storeEnd(text, end, number.length(), !number.fitsSigned());
        return number.signed();
    }

    /// Reads an unsigned integer and stores where it ends; clamps, with `errno` set, what does not fit.
    public static long strtoul(BytePtr text, PointerPtr<BytePtr> end, int base) {
        CNumbers.Whole number = CNumbers.whole(text, base);
        storeEnd(text, end, number.length(), !number.fitsUnsigned());
        return number.unsigned();
    }

    /// Reads a floating-point number and stores where it ends; sets `errno` where it is too large or too small.
    public static double strtod(BytePtr text, PointerPtr<BytePtr> end) {
        CNumbers.Real number = CNumbers.real(text);
        double value = number.asDouble();
        storeEnd(text, end, number.length(), number.isOutOfRange(value, Double.MIN_NORMAL));
        return value;
    }

    /// Reads a floating-point number and stores where it ends; sets `errno` where it is too large or too small.
    public static float strtof(BytePtr text, PointerPtr<BytePtr> end) {
        CNumbers.Real number = CNumbers.real(text);
        float value = number.asFloat();
        storeEnd(text, end, number.length(), number.isOutOfRange(value, Float.MIN_NORMAL));
        return value;
    }

    private static void storeEnd(BytePtr text, PointerPtr<BytePtr> end, long length, boolean outOfRange) {
        if (!end.isNull()) {
            end.set(text.plus(length));
        }
        if (outOfRange) {
            HostProcess.current().errno().set(Errno.ERANGE);
        }
    }

    // Random numbers

    /// Starts the numbers of [#rand()] anew.
    public static void srand(int seed) {
        HostProcess.current().randomness().seed(seed);
    }

    /// A number from 0 to 2147483647, the one glibc gives.
    public static int rand() {
        return HostProcess.current().randomness().next();
    }

    /// A number from 0 to 2147483647 of the generator whose state is `seed`, the one glibc gives.
    public static int rand_r(IntPtr seed) {
        long next = Randomness.nextOf(seed.get());
        seed.set((int) (next >> 32));
        return (int) next;
    }

    /// Starts the numbers of [#drand48()] anew.
    public static void srand48(long seed) {
        HostProcess.current().randomness().seed48(seed);
    }

    /// A number from 0 to 1, 1 not included.
    public static double drand48() {
        return fraction48(HostProcess.current().randomness().next48());
    }

    /// A number from 0 to 2^31 - 1.
    public static long lrand48() {
        return HostProcess.current().randomness().next48() >>> 17;
    }

    /// A number from -2^31 to 2^31 - 1.
    public static long mrand48() {
        return (int) (HostProcess.current().randomness().next48() >>> 16);
    }

    /// [#drand48()] of the generator whose state is in three 16-bit words, the lowest first.
    public static double erand48(ShortPtr state) {
        return fraction48(next48(state));
    }

    /// [#lrand48()] of the generator whose state is in three 16-bit words, the lowest first.
    public static long nrand48(ShortPtr state) {
        return next48(state) >>> 17;
    }

    /// [#mrand48()] of the generator whose state is in three 16-bit words, the lowest first.
    public static long jrand48(ShortPtr state) {
        return (int) (next48(state) >>> 16);
    }

    private static long next48(ShortPtr state) {
        long old = state.get(0) & 0xffffL | (state.get(1) & 0xffffL) << 16 | (state.get(2) & 0xffffL) << 32;
        long next = Randomness.after48(old);
        state.set(0, (short) next);
        state.set(1, (short) (next >> 16));
        state.set(2, (short) (next >> 32));
        return next;
    }

    private static double fraction48(long bits) {
        return bits * 0x1p-48;
    }

    // Sorting

    /// Sorts `count` elements of `size` bytes; elements that compare as equal keep their order, as with glibc.
    ///
    /// @param compare gets pointers to two elements: negative, zero or positive
    public static void qsort(Pointer base, long count, long size, ToIntBiFunction<VoidPtr, VoidPtr> compare) {
        byte[] old = CString.toBytes(base, count * size);
        VoidPtr copy = BytePtr.of(old).asVoid();
        Integer[] order = new Integer[Math.toIntExact(count)];
        Arrays.setAll(order, i -> i);
        Comparator<Integer> byElement = (a, b) -> compare.applyAsInt(copy.plus(a * size), copy.plus(b * size));
        Arrays.sort(order, byElement);
        VoidPtr target = base.asVoid();
        for (int i = 0; i < order.length; i++) {
            MemoryCopy.copy(target.plus(i * size), copy.plus(order[i] * size), size);
        }
    }

    /// [#qsort(Pointer, long, long, ToIntBiFunction)] with a function pointer.
    public static void qsort(
            Pointer base, long count, long size, FunctionPtr<ToIntBiFunction<VoidPtr, VoidPtr>> compare) {
        qsort(base, count, size, compare.get());
    }

    /// An element that compares as equal to `key` among sorted ones, or null.
    public static VoidPtr bsearch(
            Pointer key, Pointer base, long count, long size, ToIntBiFunction<VoidPtr, VoidPtr> compare) {
        VoidPtr wanted = key.asVoid();
        VoidPtr start = base.asVoid();
        long low = 0;
        long high = count;
        while (low < high) {
            long middle = (low + high) >>> 1;
            int order = compare.applyAsInt(wanted, start.plus(middle * size));
            if (order == 0) {
                return start.plus(middle * size);
            } else if (order < 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return VoidPtr.NULL;
    }

    // The program

    /// Ends the program: what `atexit` collected runs, files are flushed.
    public static void exit(int code) {
        HostProcess.current().exit(code, true);
    }

    /// Ends the program at once; nothing is flushed.
    public static void _exit(int code) {
        HostProcess.current().exit(code, false);
    }

    /// Ends the program with a fault.
    public static void abort() {
        throw Faults.of(FaultCode.ABORTED, "the program called 'abort'");
    }

    /// Ends the program because an assertion does not hold. C: what `assert` calls.
    ///
    /// @param text the condition
    /// @param place `file:line`
    public static void assertThat(boolean holds, String text, String place) {
        if (!holds) {
            throw Faults.of(FaultCode.ASSERTION_FAILED, place + ": assertion '" + text + "' failed");
        }
    }

    /// Ends the program because an assertion does not hold. C: what `assert` calls.
    public static void assertionFailed(BytePtr text, BytePtr file, int line, BytePtr function) {
        throw Faults.of(FaultCode.ASSERTION_FAILED, assertionMessage(text, file, line, function));
    }

    static String assertionMessage(BytePtr text, BytePtr file, int line, BytePtr function) {
        return CString.toString(file)
                + ":"
                + line
                + ": assertion '"
                + CString.toString(text)
                + "' failed in '"
                + CString.toString(function)
                + "'";
    }

    /// The number of the process: the same in every run.
    public static int getpid() {
        return 1000;
    }

    /// Has `action` run when the program ends; the last one first.
    public static int atexit(FunctionPtr<Runnable> action) {
        HostProcess.current().atExit(action.get());
        return 0;
    }

    /// [#atexit(FunctionPtr)] with the function itself.
    public static int atexit(Runnable action) {
        HostProcess.current().atExit(action);
        return 0;
    }

    /// A variable of the environment, or null.
    public static BytePtr getenv(BytePtr name) {
        return HostProcess.current().environment(CString.toString(name)).map(CString::literal).orElse(BytePtr.NULL);
    }

    /// A variable of the environment, or null.
    public static BytePtr getenv(String name) {
        return HostProcess.current().environment(name).map(CString::literal).orElse(BytePtr.NULL);
    }

    /// Changes a variable of the environment.
    public static int setenv(BytePtr name, BytePtr value, int overwrite) {
        HostProcess process = HostProcess.current();
        String key = CString.toString(name);
        if (overwrite != 0 || process.environment(key).isEmpty()) {
            process.setEnvironment(key, CString.toString(value));
        }
        return 0;
    }

    /// Forgets a variable of the environment.
    public static int unsetenv(BytePtr name) {
        HostProcess.current().removeEnvironment(CString.toString(name));
        return 0;
    }

    /// Runs nothing: other programs are out of reach.
    public static int system(BytePtr command) {
        return -1;
    }

    /// The number of the last error of the C library.
    public static IntPtr errno() {
        return HostProcess.current().errno();
    }
}
