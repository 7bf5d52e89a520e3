package port.reference.memory;

import java.util.Arrays;
import java.util.Optional;

/// A piece of memory with an address: what `malloc` gives, a global variable, a stack.
///
/// The bytes come into being when they are first touched.
public final class Allocation {
    private static final byte[] NOTHING = new byte[0];

    /// What no address belongs to.
    public static final Allocation NONE = new Allocation(Space.HOST_HEAP, 0, 0, "nothing");

    /// The address of the first byte.
    final long base;

    /// Bytes that may be accessed without further questions: -1 until the first touch, and after the end of its life.
    long open = -1;

    byte[] data = NOTHING;

    /// Who accessed the bytes last, and which have values.
    public Shadow shadow = Shadow.UNWATCHED;

    /// What stands where nothing has been written yet.
    private Blank blank = Blank.ZEROS;

    private boolean tracked;

    /// The variable through which a kernel knows it, for messages.
    private String label = "";

    /// Whether the latest launch has exactly one pointer into it, to its start.
    private boolean isArgument;

    private long version;
    private long filledVersion = -1;
    private byte filling;

    private final Space space;
    private final long size;
    private final String name;
    private byte[] start = NOTHING;
    private boolean alive = true;
    private boolean host;
    private boolean device;
    private boolean writable = true;

    Allocation(Space space, long base, long size, String name) {
        this.space = space;
        this.base = base;
        this.size = size;
        this.name = name;
        this.host = space.host();
        this.device = space.device();
    }

    public long address() {
        return base;
    }

    /// In bytes.
    public long size() {
        return size;
    }

    public Space space() {
        return space;
    }

    /// The variable that it holds, if it is one.
    public Optional<String> name() {
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    /// Whether this stands for no allocation at all.
    public boolean isNone() {
        return this == NONE;
    }

    public boolean isAlive() {
        return alive && this != NONE;
    }

    public boolean isWritable() {
        return writable;
    }

    public boolean allows(Side side) {
        return side == Side.HOST ? host : device;
    }

    /// Lets both sides use it (`true`), or only the side of its space.
    public void share(boolean both) {
        if (both) {
            // What the host does to it is not seen.
            shadow.define(0, size);
            blank = Blank.ZEROS;
        }
        host = both || space.host();
        device = both || space.device();
    }

    /// Grows whenever the bytes may have become others.
    public long version() {
        return version;
    }

    /// Notes that the bytes may have become others.
    public void changed() {
        version++;
    }

    /// Notes that all bytes have become `value`.
    public void filled(byte value) {
        changed();
        filling = value;
        filledVersion = version;
    }

    /// Whether all bytes are known to be `value`; never of memory that the host stores into unseen.
    public boolean isFilledWith(byte value) {
        return !host && filledVersion == version && filling == value;
    }

    public void makeReadOnly() {
        writable = false;
        shadow = Shadow.UNWATCHED;
    }

    /// Copies `length` bytes from `offset` on into `target`.
    public void read(long offset, byte[] target, int start, int length) {
        if (data.length == 0) {
            blank.fill(target, start, start + length, base + offset);
        } else {
            System.arraycopy(data, Math.toIntExact(offset), target, start, length);
        }
    }

    /// Takes away the values of all bytes.
    public void clear() {
        blank.fill(data, 0, data.length, base);
        if (tracked) {
            shadow.undefine();
        }
    }

    /// Says what stands in it until somebody writes.
    void leave(Blank content) {
        blank = content;
    }

    /// Notes accesses from now on.
    ///
    /// @param undefined whether the bytes have no values yet
    void watch(boolean undefined) {
        shadow = new Shadow(size);
        if (undefined && size > 0) {
            shadow.undefine();
            tracked = true;
        }
    }

    /// Gives values to bytes, as far as that is tracked.
    public void define(long offset, long bytes) {
        if (shadow.defined.length != 0) {
            shadow.define(offset, bytes);
        }
    }

    /// Takes away the values of bytes, as far as that is tracked.
    void undefine(int offset, int bytes) {
        if (tracked) {
            shadow.undefine(offset, bytes);
            blank.fill(data, offset, offset + bytes, base + offset);
        }
    }

    /// Gives values to bytes that are copied from `source`, where those have values.
    public void defineAs(long offset, Allocation source, long sourceOffset, long bytes) {
        if (shadow.isTracked()) {
            shadow.defineAs(offset, source.shadow, sourceOffset, bytes);
        }
    }

    /// Says under which name a kernel knows it.
    ///
    /// @param isAlone whether the variable points to its start, and no other one into it
    public void setLabel(String variable, boolean isAlone) {
        label = variable;
        isArgument = isAlone;
    }

    /// Says that a launch is over: its variables mean nothing to others.
    public void endLaunch() {
        isArgument = false;
    }

    /// The parameter of the latest launch that is this allocation.
    public Optional<String> parameter() {
        return isArgument ? Optional.of(label) : Optional.empty();
    }

    /// The bytes themselves, for bulk work on checked ranges.
    public byte[] bytes() {
        touch();
        return data;
    }

    /// Remembers the contents as those with which the program starts.
    public void keepStart() {
        start = bytes().clone();
    }

    /// Whether it has the contents with which the program started.
    public boolean isAsAtStart() {
        return start.length == size && Arrays.equals(start, data);
    }

    void touch() {
        if (open < 0 && alive) {
            if (data.length != size) {
                HeapReserve.expect(size);
                data = new byte[Math.toIntExact(size)];
                if (blank != Blank.ZEROS) {
                    blank.fill(data, 0, data.length, base);
                }
            }
            open = size;
        }
    }

    void die() {
        alive = false;
        open = -1;
        data = NOTHING;
    }

    /// `'tile' (1024 bytes at 0x500000000000)`.
    public String describe() {
        String known = name.isEmpty() ? label : name;
        String what = known.isEmpty() ? space.description() : "'" + known + "'";
        return what + " (" + size + (size == 1 ? " byte" : " bytes") + " at 0x" + Long.toHexString(base) + ")";
    }

    /// `byte 16 of 'tile' (1024 bytes at 0x500000000000)`.
    public String describe(long offset) {
        return "byte " + offset + " of " + describe();
    }
}
