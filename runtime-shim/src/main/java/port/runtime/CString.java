package port.runtime;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Text and memory functions of the C library. Sizes and positions are bytes; text ends at a zero byte.
///
/// C: `<string.h>`. Memory functions take any pointer; ranges may overlap.
public final class CString {
    private CString() {}

    /// The array behind a string literal: the same for the same text, within a process.
    public static BytePtr literal(String text) {
        // static fields may be initialised before there is a process
        return HostProcess.CURRENT.isBound() ? HostProcess.current().literals().of(text) : Literals.copy(text);
    }

    /// A new array with the UTF-8 bytes of a text and a zero behind them.
    public static BytePtr copyOf(String text) {
        return Literals.copy(text);
    }

    /// A new array of `size` bytes that starts with a text: `char name[size] = "text"`.
    public static BytePtr copyOf(String text, int size) {
        return BytePtr.of(Arrays.copyOf(Literals.bytes(text), size));
    }

    /// The text up to the zero byte, read as UTF-8.
    public static String toString(BytePtr text) {
        return new String(toBytes(text), StandardCharsets.UTF_8);
    }

    /// The bytes up to the zero byte.
    static byte[] toBytes(BytePtr text) {
        return toBytes(text, strlen(text));
    }

    /// `count` bytes.
    static byte[] toBytes(Pointer source, long count) {
        byte[] copy = new byte[Math.toIntExact(count)];
        MemoryCopy.copy(BytePtr.of(copy), source, count);
        return copy;
    }

    /// Stores bytes and returns the pointer behind them.
    static BytePtr put(BytePtr target, byte[] bytes, int count) {
        MemoryCopy.copy(target, BytePtr.of(bytes), count);
        return target.plus(count);
    }

    /// The number of bytes before the zero byte.
    public static long strlen(BytePtr text) {
        long length = 0;
        while (text.get(length) != 0) {
            length++;
        }
        return length;
    }

    /// The number of bytes of a literal.
    public static long strlen(String text) {
        return Literals.bytes(text).length;
    }

    /// The number of bytes before the zero byte, at most `limit`.
    public static long strnlen(BytePtr text, long limit) {
        long length = 0;
        while (length < limit && text.get(length) != 0) {
            length++;
        }
        return length;
    }

    /// Compares as unsigned bytes; the difference of the first bytes that differ.
    public static int strcmp(BytePtr first, BytePtr second) {
        return strncmp(first, second, Long.MAX_VALUE);
    }

    /// [#strcmp(BytePtr, BytePtr)] with a literal.
    public static int strcmp(BytePtr first, String second) {
        return strcmp(first, Literals.copy(second));
    }

    /// Compares at most `limit` unsigned bytes; the difference of the first bytes that differ.
    public static int strncmp(BytePtr first, BytePtr second, long limit) {
        for (long i = 0; i < limit; i++) {
            int a = first.get(i) & 0xff;
            int b = second.get(i) & 0xff;
            if (a != b || a == 0) {
                return a - b;
            }
        }
        return 0;
    }

    /// [#strncmp(BytePtr, BytePtr, long)] with a literal.
    public static int strncmp(BytePtr first, String second, long limit) {
        return strncmp(first, Literals.copy(second), limit);
    }

    /// Compares without regard to the case of ASCII letters.
    public static int strcasecmp(BytePtr first, BytePtr second) {
        return strncasecmp(first, second, Long.MAX_VALUE);
    }

    /// [#strcasecmp(BytePtr, BytePtr)] with a literal.
    public static int strcasecmp(BytePtr first, String second) {
        return strcasecmp(first, Literals.copy(second));
    }

    /// Compares at most `limit` bytes without regard to the case of ASCII letters.
    public static int strncasecmp(BytePtr first, BytePtr second, long limit) {
        for (long i = 0; i < limit; i++) {
            int a = CCtype.tolower(first.get(i) & 0xff);
            int b = CCtype.tolower(second.get(i) & 0xff);
            if (a != b || a == 0) {
                return a - b;
            }
        }
        return 0;
    }

    /// Copies a text with its zero byte.
    public static BytePtr strcpy(BytePtr target, BytePtr source) {
        MemoryCopy.copy(target, source, strlen(source) + 1);
        return target;
    }

    /// [#strcpy(BytePtr, BytePtr)] of a literal.
    public static BytePtr strcpy(BytePtr target, String source) {
        return strcpy(target, Literals.copy(source));
    }

    /// Copies at most `size` bytes of a text and fills the rest of `size` with zeros.
    public static BytePtr strncpy(BytePtr target, BytePtr source, long size) {
        long length = strnlen(source, size);
        MemoryCopy.copy(target, source, length);
        memset(target.plus(length), 0, size - length);
        return target;
    }

    /// [#strncpy(BytePtr, BytePtr, long)] of a literal.
    public static BytePtr strncpy(BytePtr target, String source, long size) {
        return strncpy(target, Literals.copy(source), size);
    }

    /// Appends a text with its zero byte.
    public static BytePtr strcat(BytePtr target, BytePtr source) {
        strcpy(target.plus(strlen(target)), source);
        return target;
    }

    /// [#strcat(BytePtr, BytePtr)] of a literal.
    public static BytePtr strcat(BytePtr target, String source) {
        return strcat(target, Literals.copy(source));
    }

    /// Appends at most `limit` bytes of a text, and a zero byte.
    public static BytePtr strncat(BytePtr target, BytePtr source, long limit) {
        long length = strnlen(source, limit);
        BytePtr end = target.plus(strlen(target));
        MemoryCopy.copy(end, source, length);
        end.set(length, (byte) 0);
        return target;
    }

    /// The first place of a byte, which may be the zero byte, or null.
    public static BytePtr strchr(BytePtr text, int wanted) {
        for (long i = 0; ; i++) {
            byte here = text.get(i);
            if (here == (byte) wanted) {
                return text.plus(i);
            } else if (here == 0) {
                return BytePtr.NULL;
            }
        }
    }

    /// The last place of a byte, which may be the zero byte, or null.
    public static BytePtr strrchr(BytePtr text, int wanted) {
        for (long i = strlen(text); i >= 0; i--) {
            if (text.get(i) == (byte) wanted) {
                return text.plus(i);
            }
        }
        return BytePtr.NULL;
    }

    /// The first place of a text within another, or null.
    public static BytePtr strstr(BytePtr text, BytePtr wanted) {
        long length = strlen(wanted);
        for (long i = 0; ; i++) {
            if (strncmp(text.plus(i), wanted, length) == 0) {
                return text.plus(i);
            } else if (text.get(i) == 0) {
                return BytePtr.NULL;
            }
        }
    }

    /// [#strstr(BytePtr, BytePtr)] with a literal.
    public static BytePtr strstr(BytePtr text, String wanted) {
        return strstr(text, Literals.copy(wanted));
    }

    /// How many bytes at the start are all among those of `accepted`.
    public static long strspn(BytePtr text, BytePtr accepted) {
        return span(text, accepted, true);
    }

    /// How many bytes at the start are none of those of `rejected`.
    public static long strcspn(BytePtr text, BytePtr rejected) {
        return span(text, rejected, false);
    }

    private static long span(BytePtr text, BytePtr set, boolean wanted) {
        long length = 0;
        while (text.get(length) != 0 && strchr(set, text.get(length)).isNull() != wanted) {
            length++;
        }
        return length;
    }

    /// The first place of any byte of a set, or null.
    public static BytePtr strpbrk(BytePtr text, BytePtr wanted) {
        BytePtr place = text.plus(strcspn(text, wanted));
        return place.get() == 0 ? BytePtr.NULL : place;
    }

    /// Cuts the next piece between delimiters out of a text; null when there is none left.
    ///
    /// @param text the text at first, null to go on
    public static BytePtr strtok(BytePtr text, BytePtr delimiters) {
        return strtok_r(text, delimiters, HostProcess.current().local(TOKENS));
    }

    /// [#strtok(BytePtr, BytePtr)] with literal delimiters.
    public static BytePtr strtok(BytePtr text, String delimiters) {
        return strtok(text, Literals.copy(delimiters));
    }

    /// [#strtok(BytePtr, BytePtr)] that keeps its place in `rest`.
    public static BytePtr strtok_r(BytePtr text, BytePtr delimiters, PointerPtr<BytePtr> rest) {
        BytePtr from = text.isNull() ? rest.get() : text;
        if (from.isNull()) {
            return BytePtr.NULL;
        }
        BytePtr start = from.plus(strspn(from, delimiters));
        if (start.get() == 0) {
            rest.set(BytePtr.NULL);
            return BytePtr.NULL;
        }
        BytePtr end = start.plus(strcspn(start, delimiters));
        if (end.get() == 0) {
            rest.set(BytePtr.NULL);
        } else {
            end.set((byte) 0);
            rest.set(end.plus(1));
        }
        return start;
    }

    private static final ProcessLocal<PointerPtr<BytePtr>> TOKENS =
            ProcessLocal.of(() -> PointerPtr.local(BytePtr.TYPE, 1));

    /// A copy of a text on the heap.
    public static BytePtr strdup(BytePtr text) {
        long size = strlen(text) + 1;
        BytePtr copy = CStdlib.malloc(size).asBytes();
        MemoryCopy.copy(copy, text, size);
        return copy;
    }

    /// What an error number means.
    public static BytePtr strerror(int number) {
        return literal(Errno.text(number));
    }

    /// Copies `size` bytes; returns `target`.
    public static VoidPtr memcpy(Pointer target, Pointer source, long size) {
        MemoryCopy.copy(target, source, size);
        return target.asVoid();
    }

    /// Copies `size` bytes; returns `target`.
    public static VoidPtr memmove(Pointer target, Pointer source, long size) {
        MemoryCopy.copy(target, source, size);
        return target.asVoid();
    }

    /// Sets `size` bytes to the low 8 bits of `value`; returns `target`.
    public static VoidPtr memset(Pointer target, int value, long size) {
        if (size != 0) {
            long offset = MemoryCopy.offset(target);
            MemoryCopy.reach(target, size, true).asSlice(offset, size).fill((byte) value);
        }
        return target.asVoid();
    }

    /// Compares `size` unsigned bytes: negative, zero or positive.
    public static int memcmp(Pointer first, Pointer second, long size) {
        if (size == 0) {
            return 0;
        }
        var a = MemoryCopy.reach(first, size, false).asSlice(MemoryCopy.offset(first), size);
        var b = MemoryCopy.reach(second, size, false).asSlice(MemoryCopy.offset(second), size);
        long at = a.mismatch(b);
        if (at < 0) {
            return 0;
        }
        int left = a.get(JAVA_BYTE, at) & 0xff;
        int right = b.get(JAVA_BYTE, at) & 0xff;
        return left < right ? -1 : 1;
    }

    /// The first place of a byte among `size` bytes, or null.
    public static VoidPtr memchr(Pointer source, int wanted, long size) {
        BytePtr bytes = source.asBytes();
        for (long i = 0; i < size; i++) {
            if (bytes.get(i) == (byte) wanted) {
                return bytes.plus(i).asVoid();
            }
        }
        return VoidPtr.NULL;
    }
}
