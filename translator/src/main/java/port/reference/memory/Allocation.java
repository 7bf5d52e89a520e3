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

    private final Space space;
    private final long size;
    private final String name;
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
        host = both || space.host();
        device = both || space.device();
    }

    public void makeReadOnly() {
        writable = false;
    }

    /// Copies `length` bytes from `offset` on into `target`.
    public void read(long offset, byte[] target, int start, int length) {
        if (data.length == 0) {
            Arrays.fill(target, start, start + length, (byte) 0);
        } else {
            System.arraycopy(data, Math.toIntExact(offset), target, start, length);
        }
    }

    /// Sets every byte to zero.
    public void clear() {
        Arrays.fill(data, (byte) 0);
    }

    /// The bytes themselves, for bulk work on checked ranges.
    public byte[] bytes() {
        touch();
        return data;
    }

    void touch() {
        if (open < 0 && alive) {
            if (data.length != size) {
                data = new byte[Math.toIntExact(size)];
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
    String describe() {
        String what = name.isEmpty() ? space.description() : "'" + name + "'";
        return what + " (" + size + (size == 1 ? " byte" : " bytes") + " at 0x" + Long.toHexString(base) + ")";
    }
}
