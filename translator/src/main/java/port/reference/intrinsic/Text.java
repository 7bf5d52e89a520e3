package port.reference.intrinsic;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import port.reference.machine.Context;
import port.reference.memory.Access;

/// Strings of C, and numbers in them.
public final class Text {
    private static final int RANGE = 34;
    private static final long BYTES_MOST = Long.MAX_VALUE;
    private static final String[] CLASSES = {
        "isalpha",
        "isdigit",
        "isalnum",
        "isspace",
        "isupper",
        "islower",
        "ispunct",
        "isxdigit",
        "isprint",
        "iscntrl",
        "isgraph",
        "toupper",
        "tolower"
    };

    private Text() {}

    static void register(IntrinsicTable table) {
        String[][] names = {
            {"length", "length"},
            {"length.max", "lengthMax"},
            {"compare", "compare"},
            {"compare.max", "compareMax"},
            {"compare.nocase", "compareNoCase"},
            {"compare.nocase.max", "compareNoCaseMax"},
            {"copy", "copy"},
            {"append", "append"},
            {"copy.max", "copyMax"},
            {"append.max", "appendMax"},
            {"find.char", "findChar"},
            {"find.last", "findLast"},
            {"find", "find"},
            {"span", "span"},
            {"span.not", "spanNot"},
            {"find.any", "findAny"},
            {"tokenize", "tokenize"},
            {"duplicate", "duplicate"},
            {"error", "error"},
            {"toint", "toInt"},
            {"tolong", "toLong"},
            {"todouble", "toDouble"},
            {"parse.long", "parseLong"},
            {"parse.ulong", "parseUnsigned"},
            {"parse.double", "parseDouble"},
            {"parse.float", "parseFloat"}
        };
        for (String[] name : names) {
            table.both("text." + name[0], Text.class, name[1]);
        }
        for (String name : CLASSES) {
            table.pure("text." + name, Characters.class, name);
        }
    }

    public static long length(Context context, int lane, long text) {
        return context.access.stringLength(text);
    }

    public static long lengthMax(Context context, int lane, long text, long most) {
        long length = 0;
        while (length < most && context.access.loadU8(text + length) != 0) {
            length++;
        }
        return length;
    }

    public static int compare(Context context, int lane, long left, long right) {
        return compare(context.access, left, right, BYTES_MOST, false);
    }

    public static int compareMax(Context context, int lane, long left, long right, long most) {
        return compare(context.access, left, right, most, false);
    }

    public static int compareNoCase(Context context, int lane, long left, long right) {
        return compare(context.access, left, right, BYTES_MOST, true);
    }

    public static int compareNoCaseMax(Context context, int lane, long left, long right, long most) {
        return compare(context.access, left, right, most, true);
    }

    private static int compare(Access access, long left, long right, long most, boolean fold) {
        for (long i = 0; i < most; i++) {
            int a = access.loadU8(left + i);
            int b = access.loadU8(right + i);
            if (fold) {
                a = Characters.tolower(a);
                b = Characters.tolower(b);
            }
            if (a != b) {
                return fold ? a - b : Integer.signum(a - b);
            }
            if (a == 0) {
                return 0;
            }
        }
        return 0;
    }

    public static long copy(Context context, int lane, long to, long from) {
        context.access.copy(to, from, context.access.stringLength(from) + 1L);
        return to;
    }

    public static long append(Context context, int lane, long to, long from) {
        copy(context, lane, to + context.access.stringLength(to), from);
        return to;
    }

    public static long copyMax(Context context, int lane, long to, long from, long most) {
        long length = lengthMax(context, lane, from, most);
        context.access.copy(to, from, length);
        context.access.fill(to + length, 0, most - length);
        return to;
    }

    public static long appendMax(Context context, int lane, long to, long from, long most) {
        long length = lengthMax(context, lane, from, most);
        long end = to + context.access.stringLength(to);
        context.access.copy(end, from, length);
        context.access.storeI8(end + length, 0);
        return to;
    }

    public static long findChar(Context context, int lane, long text, int value) {
        for (long at = text; ; at++) {
            int c = context.access.loadU8(at);
            if (c == (value & 0xff)) {
                return at;
            }
            if (c == 0) {
                return 0;
            }
        }
    }

    public static long findLast(Context context, int lane, long text, int value) {
        long found = 0;
        for (long at = text; ; at++) {
            int c = context.access.loadU8(at);
            if (c == (value & 0xff)) {
                found = at;
            }
            if (c == 0) {
                return found;
            }
        }
    }

    public static long find(Context context, int lane, long text, long wanted) {
        byte[] all = context.access.string(text);
        byte[] part = context.access.string(wanted);
        for (int i = 0; i + part.length <= all.length; i++) {
            if (Arrays.equals(all, i, i + part.length, part, 0, part.length)) {
                return text + i;
            }
        }
        return 0;
    }

    public static long span(Context context, int lane, long text, long members) {
        return span(context, text, members, true);
    }

    public static long spanNot(Context context, int lane, long text, long members) {
        return span(context, text, members, false);
    }

    private static long span(Context context, long text, long members, boolean wanted) {
        byte[] set = context.access.string(members);
        long length = 0;
        int c = context.access.loadU8(text);
        while (c != 0 && contains(set, c) == wanted) {
            length++;
            c = context.access.loadU8(text + length);
        }
        return length;
    }

    private static boolean contains(byte[] set, int value) {
        for (byte member : set) {
            if ((member & 0xff) == value) {
                return true;
            }
        }
        return false;
    }

    public static long findAny(Context context, int lane, long text, long members) {
        long at = text + span(context, text, members, false);
        return context.access.loadU8(at) == 0 ? 0 : at;
    }

    public static long tokenize(Context context, int lane, long text, long delimiters, long rest) {
        long start = text == 0 ? context.access.loadI64(rest) : text;
        if (start == 0) {
            return 0;
        }
        start += span(context, start, delimiters, true);
        if (context.access.loadU8(start) == 0) {
            context.access.storeI64(rest, 0);
            return 0;
        }
        long end = start + span(context, start, delimiters, false);
        boolean more = context.access.loadU8(end) != 0;
        if (more) {
            context.access.storeI8(end, 0);
        }
        context.access.storeI64(rest, more ? end + 1 : 0);
        return start;
    }

    public static long duplicate(Context context, int lane, long text) {
        long made = MemoryCalls.allocate(context, lane, context.access.stringLength(text) + 1L);
        return copy(context, lane, made, text);
    }

    public static long error(Context context, int lane, int number) {
        return context.process.text(ErrorNumbers.message(number));
    }

    public static int toInt(Context context, int lane, long text) {
        return (int) parseLong(context, lane, text, 0, 10);
    }

    public static long toLong(Context context, int lane, long text) {
        return parseLong(context, lane, text, 0, 10);
    }

    public static double toDouble(Context context, int lane, long text) {
        return parseDouble(context, lane, text, 0);
    }

    public static long parseLong(Context context, int lane, long text, long end, int base) {
        BigInteger value = parse(context, text, end, base);
        if (value.bitLength() < Long.SIZE) {
            return value.longValue();
        }
        outOfRange(context);
        return value.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    public static long parseUnsigned(Context context, int lane, long text, long end, int base) {
        BigInteger value = parse(context, text, end, base);
        if (value.bitLength() <= Long.SIZE) {
            return value.longValue();
        }
        outOfRange(context);
        return -1;
    }

    private static BigInteger parse(Context context, long text, long end, int base) {
        var input = new TextInput(context.access, text);
        input.skipSpace();
        String digits = new NumberReader(input::read, input::unread, Integer.MAX_VALUE).integer(base);
        finish(context, end, digits.isEmpty() ? text : input.position());
        return digits.isEmpty() ? BigInteger.ZERO : NumberReader.exact(digits, base);
    }

    public static double parseDouble(Context context, int lane, long text, long end) {
        String number = floating(context, text, end);
        double value = number.isEmpty() ? 0 : NumberReader.toDouble(number);
        checkRange(context, number, value, Double.MIN_NORMAL);
        return value;
    }

    public static float parseFloat(Context context, int lane, long text, long end) {
        String number = floating(context, text, end);
        float value = number.isEmpty() ? 0 : NumberReader.toFloat(number);
        checkRange(context, number, value, Float.MIN_NORMAL);
        return value;
    }

    /// Sets `errno` for what became infinite or less than any normal number without being written so.
    private static void checkRange(Context context, String number, double value, double leastNormal) {
        boolean isWord = number.toLowerCase(Locale.ROOT).contains("n");
        boolean isTooSmall = Math.abs(value) < leastNormal && number.matches("[^eEpP]*[1-9].*");
        if (!isWord && (Double.isInfinite(value) || isTooSmall)) {
            outOfRange(context);
        }
    }

    private static String floating(Context context, long text, long end) {
        var input = new TextInput(context.access, text);
        input.skipSpace();
        long start = input.position();
        String number = new NumberReader(input::read, input::unread, Integer.MAX_VALUE).floating();
        finish(context, end, number.isEmpty() ? text : start + number.length());
        return number;
    }

    private static void finish(Context context, long end, long position) {
        if (end != 0) {
            context.access.storeI64(end, position);
        }
    }

    private static void outOfRange(Context context) {
        if (!context.isDevice()) {
            context.process.fail(RANGE);
        }
    }
}
