package port.reference.intrinsic;

import java.nio.charset.StandardCharsets;
import port.reference.machine.Context;
import port.reference.process.CFile;

/// Formatted input and output.
public final class Console {
    private Console() {}

    static void register(IntrinsicTable table) {
        table.both("io.printf", Console.class, "printf");
        table.both("io.vprintf", Console.class, "printf");
        table.host("io.fprintf", Console.class, "fprintf");
        table.host("io.vfprintf", Console.class, "fprintf");
        table.both("io.sprintf", Console.class, "sprintf");
        table.both("io.vsprintf", Console.class, "sprintf");
        table.both("io.snprintf", Console.class, "snprintf");
        table.both("io.vsnprintf", Console.class, "snprintf");
        table.host("io.scanf", Console.class, "scanf");
        table.host("io.vscanf", Console.class, "scanf");
        table.host("io.fscanf", Console.class, "fscanf");
        table.host("io.vfscanf", Console.class, "fscanf");
        table.host("io.sscanf", Console.class, "sscanf");
        table.host("io.vsscanf", Console.class, "sscanf");
        table.add(
                new Intrinsic(
                        "varargs.begin",
                        Console.class,
                        "",
                        Intrinsic.Kind.VARIADIC_SLOTS,
                        false,
                        Intrinsic.Where.BOTH));
        table.both("text.format.double", Console.class, "formatDouble");
    }

    public static int printf(Context context, int lane, long format, long arguments) {
        context.process.noteEffect();
        byte[] text = Formatter.format(context, format, arguments);
        context.print(lane, text);
        return text.length;
    }

    public static int fprintf(Context context, int lane, long file, long format, long arguments) {
        CFile target = context.process.files().get(file);
        byte[] text = Formatter.format(context, format, arguments);
        return target.write(text, 0, text.length) ? text.length : -1;
    }

    public static int sprintf(Context context, int lane, long to, long format, long arguments) {
        return snprintf(context, lane, to, Long.MAX_VALUE, format, arguments);
    }

    public static int snprintf(Context context, int lane, long to, long size, long format, long arguments) {
        byte[] text = Formatter.format(context, format, arguments);
        put(context, to, size, text);
        return text.length;
    }

    private static void put(Context context, long to, long size, byte[] text) {
        if (size == 0) {
            return;
        }
        int length = size < 0 ? text.length : (int) Math.min(text.length, size - 1);
        context.access.write(to, text, 0, length);
        context.access.storeI8(to + length, 0);
    }

    public static int scanf(Context context, int lane, long format, long arguments) {
        return fscanf(context, lane, context.process.files().stdin(), format, arguments);
    }

    public static int fscanf(Context context, int lane, long file, long format, long arguments) {
        CFile source = context.process.files().get(file);
        var input =
                new Scanner.Input() {
                    @Override
                    public int read() {
                        return source.read();
                    }

                    @Override
                    public void unread(int value) {
                        source.unread(value);
                    }
                };
        return Scanner.scan(context, input, format, arguments);
    }

    public static int sscanf(Context context, int lane, long from, long format, long arguments) {
        var input =
                new Scanner.Input() {
                    private long next = from;

                    @Override
                    public int read() {
                        int value = context.access.loadU8(next);
                        if (value == 0) {
                            return -1;
                        }
                        next++;
                        return value;
                    }

                    @Override
                    public void unread(int value) {
                        next--;
                    }
                };
        return Scanner.scan(context, input, format, arguments);
    }

    public static int formatDouble(
            Context context, int lane, long to, long size, double value, int precision, int style) {
        char conversion = "gfe".charAt(style);
        var spec = new FormatSpec(false, false, false, false, false, 0, precision, "", conversion);
        byte[] text = FloatFormat.format(spec, value).getBytes(StandardCharsets.ISO_8859_1);
        put(context, to, size, text);
        return text.length;
    }
}
