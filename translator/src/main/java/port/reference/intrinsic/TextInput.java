package port.reference.intrinsic;

import port.reference.memory.Access;

/// Reads a string of C from its start.
final class TextInput {
    private final Access access;
    private long next;

    TextInput(Access access, long text) {
        this.access = access;
        this.next = text;
    }

    int read() {
        int value = access.loadU8(next);
        if (value == 0) {
            return -1;
        }
        next++;
        return value;
    }

    void unread(int value) {
        if (value >= 0) {
            next--;
        }
    }

    void skipSpace() {
        while (Characters.isspace(access.loadU8(next)) != 0) {
            next++;
        }
    }

    /// The address of what is read next.
    long position() {
        return next;
    }
}
