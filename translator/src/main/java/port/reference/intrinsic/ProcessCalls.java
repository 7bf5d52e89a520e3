package port.reference.intrinsic;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import port.diagnostic.Code;
import port.reference.machine.Context;
import port.reference.memory.Fault;
import port.reference.process.Exit;
import port.reference.process.Random;

/// Random numbers, time, the end of the process.
public final class ProcessCalls {
    private static final int PROCESS_ID = 4242;

    private ProcessCalls() {}

    static void register(IntrinsicTable table) {
        String[][] names = {
            {"random.seed", "seed"},
            {"random.next", "next"},
            {"random.next.r", "nextR"},
            {"random.seed48", "seed48"},
            {"random.double48", "double48"},
            {"random.long48", "long48"},
            {"random.signed48", "signed48"},
            {"random.double48.r", "double48R"},
            {"random.long48.r", "long48R"},
            {"random.signed48.r", "signed48R"},
            {"random.device", "randomDevice"},
            {"time.wall", "wall"},
            {"time.steady", "steady"},
            {"time.cpu", "cpu"},
            {"time.sleep", "sleep"},
            {"time.fields", "fields"},
            {"process.exit", "exit"},
            {"process.exit.now", "exitNow"},
            {"process.abort", "abort"},
            {"process.atexit", "atExit"},
            {"process.errno", "errno"},
            {"process.getenv", "getenv"},
            {"process.setenv", "setenv"},
            {"process.unsetenv", "unsetenv"},
            {"process.system", "system"},
            {"process.id", "id"},
            {"process.name", "name"},
            {"program.terminate", "terminate"},
            {"exception.keep", "keepException"},
            {"exception.throw", "throwKept"},
            {"io.perror", "perror"}
        };
        for (String[] name : names) {
            table.host(name[0], ProcessCalls.class, name[1]);
        }
        table.both("assert.fail", ProcessCalls.class, "assertFail");
    }

    public static void seed(Context context, int lane, int seed) {
        context.process.random().seed(seed);
    }

    public static int next(Context context, int lane) {
        return context.process.random().next();
    }

    /// glibc's `rand_r`: three steps of a linear congruence.
    public static int nextR(Context context, int lane, long state) {
        int next = context.access.loadI32(state) * 1103515245 + 12345;
        int result = next >>> 16 & 2047;
        next = next * 1103515245 + 12345;
        result = result << 10 ^ next >>> 16 & 1023;
        next = next * 1103515245 + 12345;
        result = result << 10 ^ next >>> 16 & 1023;
        context.access.storeI32(state, next);
        return result;
    }

    public static void seed48(Context context, int lane, long seed) {
        context.process.random().seed48((int) seed);
    }

    public static double double48(Context context, int lane) {
        return context.process.random().next48() * 0x1p-48;
    }

    public static long long48(Context context, int lane) {
        return context.process.random().next48() >>> 17;
    }

    public static long signed48(Context context, int lane) {
        return (int) (context.process.random().next48() >>> 16);
    }

    private static long step(Context context, long state) {
        long x = 0;
        for (int i = 0; i < 3; i++) {
            x |= (long) context.access.loadU16(state + 2L * i) << 16 * i;
        }
        x = Random.step48(x);
        for (int i = 0; i < 3; i++) {
            context.access.storeI16(state + 2L * i, (int) (x >>> 16 * i));
        }
        return x;
    }

    public static double double48R(Context context, int lane, long state) {
        return step(context, state) * 0x1p-48;
    }

    public static long long48R(Context context, int lane, long state) {
        return step(context, state) >>> 17;
    }

    public static long signed48R(Context context, int lane, long state) {
        return (int) (step(context, state) >>> 16);
    }

    public static int randomDevice(Context context, int lane) {
        return context.process.random().device();
    }

    public static long wall(Context context, int lane) {
        return context.process.settings().clock().wallNanos();
    }

    public static long steady(Context context, int lane) {
        return context.process.settings().clock().steadyNanos();
    }

    public static long cpu(Context context, int lane) {
        return context.process.elapsedNanos();
    }

    public static void sleep(Context context, int lane, long nanoseconds) {
        context.checkpoint();
        context.process.threads().sleep(nanoseconds);
    }

    public static void fields(Context context, int lane, long seconds, long target) {
        ZonedDateTime time = Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC);
        int[] values = {
            time.getSecond(),
            time.getMinute(),
            time.getHour(),
            time.getDayOfMonth(),
            time.getMonthValue() - 1,
            time.getYear() - 1900,
            time.getDayOfWeek().getValue() % 7,
            time.getDayOfYear() - 1
        };
        for (int i = 0; i < values.length; i++) {
            context.access.storeI32(target + 4L * i, values[i]);
        }
    }

    public static void exit(Context context, int lane, int code) {
        throw new Exit(code, true);
    }

    public static void exitNow(Context context, int lane, int code) {
        throw new Exit(code, false);
    }

    public static void abort(Context context, int lane) {
        throw new Fault(Code.ABORTED, "the program aborts");
    }

    public static int atExit(Context context, int lane, long function) {
        context.process.atExit().add(function);
        return 0;
    }

    public static long errno(Context context, int lane) {
        return context.process.errnoAddress();
    }

    public static long getenv(Context context, int lane, long name) {
        String key = new String(context.access.string(name), StandardCharsets.UTF_8);
        String value = context.process.environment().get(key);
        return value == null ? 0 : context.process.text(value);
    }

    public static int setenv(Context context, int lane, long name, long value, int overwrite) {
        String key = new String(context.access.string(name), StandardCharsets.UTF_8);
        String text = new String(context.access.string(value), StandardCharsets.UTF_8);
        if (overwrite != 0) {
            context.process.environment().put(key, text);
        } else {
            context.process.environment().putIfAbsent(key, text);
        }
        return 0;
    }

    public static int unsetenv(Context context, int lane, long name) {
        context.process.environment().remove(new String(context.access.string(name), StandardCharsets.UTF_8));
        return 0;
    }

    public static int system(Context context, int lane, long command) {
        return -1;
    }

    public static int id(Context context, int lane) {
        return PROCESS_ID;
    }

    /// Types have readable names from the start.
    public static long name(Context context, int lane, long mangled) {
        return mangled;
    }

    /// The number of the exception that is handled; 0 if none is.
    public static long keepException(Context context, int lane) {
        return context.isHandling() ? context.process.keptExceptions().keep(context.handled()) : 0;
    }

    public static void throwKept(Context context, int lane, long number) {
        throw context.process.keptExceptions().get(number);
    }

    public static void terminate(Context context, int lane) {
        throw new Fault(Code.ABORTED, "the program terminates without an active exception");
    }

    public static void perror(Context context, int lane, long prefix) {
        String message = ErrorNumbers.message(context.access.loadI32(context.process.errnoAddress()));
        String start = prefix == 0 ? "" : new String(context.access.string(prefix), StandardCharsets.UTF_8) + ": ";
        byte[] text = (start + message + "\n").getBytes(StandardCharsets.UTF_8);
        context.process.files().get(context.process.files().stderr()).write(text, 0, text.length);
    }

    public static void assertFail(Context context, int lane, long text, long file, int line, long function) {
        String condition = new String(context.access.string(text), StandardCharsets.UTF_8);
        throw new Fault(Code.ASSERTION_FAILED, "assertion '" + condition + "' does not hold");
    }
}
