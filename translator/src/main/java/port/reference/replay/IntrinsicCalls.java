package port.reference.replay;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import port.ir.Call;
import port.ir.Expr;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.Type;
import port.reference.compile.Kinds;
import port.reference.gang.Turns;
import port.reference.intrinsic.Intrinsic;

/// Carries out intrinsics with the engine's own methods, and says what they make of uncertainty.
final class IntrinsicCalls {
    private final Replay replay;
    private final Map<FunctionId, MethodHandle> handles = new HashMap<>();

    IntrinsicCalls(Replay replay) {
        this.replay = replay;
    }

    long call(ThreadRun run, Intrinsic intrinsic, Function function, Call call, Activation in) {
        if (function.variadic() || intrinsic.callsBack() || intrinsic.kind() == Intrinsic.Kind.VARIADIC_SLOTS) {
            return printed(run, call, in);
        }
        long[] bits = new long[call.arguments().size()];
        var uncertainties = new Uncertainty[bits.length];
        for (int i = 0; i < bits.length; i++) {
            Expr argument = call.arguments().get(i);
            bits[i] = run.value(argument, in);
            uncertainties[i] = run.uncertainty;
        }
        if (intrinsic.isCollective()) {
            return collective(run, intrinsic, function, call, bits, uncertainties);
        } else if (intrinsic.name().startsWith("atomic.")) {
            return atomic(run, intrinsic, function, call, bits, uncertainties);
        }
        long result = invoke(run, intrinsic, function, bits);
        run.uncertainty = ofResult(run, intrinsic, function, bits, uncertainties, result);
        return result;
    }

    /// What is printed has been printed already.
    private static long printed(ThreadRun run, Call call, Activation in) {
        call.arguments().forEach(argument -> run.value(argument, in));
        run.uncertainty = Uncertainty.NONE;
        return 0;
    }

    private long invoke(ThreadRun run, Intrinsic intrinsic, Function function, long[] bits) {
        MethodHandle handle = handles.computeIfAbsent(function.id(), _ -> find(intrinsic, function));
        int hidden = intrinsic.needsContext() ? 2 : 0;
        var arguments = new Object[bits.length + hidden];
        if (hidden > 0) {
            arguments[0] = run.context;
            arguments[1] = run.thread.lane();
        }
        for (int i = 0; i < bits.length; i++) {
            arguments[hidden + i] = Bits.boxed(function.parameters().get(i).type(), bits[i]);
        }
        try {
            Object result = handle.invokeExact(arguments);
            return function.result().isVoid() ? 0 : Bits.unboxed(function.result(), result);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static MethodHandle find(Intrinsic intrinsic, Function function) {
        String name = intrinsic.methodFor(function.signature());
        int parameters = function.parameters().size() + (intrinsic.needsContext() ? 2 : 0);
        Method method =
                Arrays.stream(intrinsic.ownerClass().getMethods())
                        .filter(candidate -> candidate.getName().equals(name) && fits(candidate, intrinsic, function))
                        .findFirst()
                        .orElseThrow(() -> new NotReplayable("it uses '" + function.sourceName() + "'"));
        try {
            return MethodHandles.publicLookup()
                    .unreflect(method)
                    .asType(MethodType.genericMethodType(parameters))
                    .asSpreader(Object[].class, parameters);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean fits(Method method, Intrinsic intrinsic, Function function) {
        int hidden = intrinsic.needsContext() ? 2 : 0;
        Class<?>[] types = method.getParameterTypes();
        if (types.length != function.parameters().size() + hidden) {
            return false;
        }
        for (int i = hidden; i < types.length; i++) {
            Class<?> wanted = javaType(function.parameters().get(i - hidden).type());
            if (types[i] != intrinsic.widened(wanted)) {
                return false;
            }
        }
        return true;
    }

    private static Class<?> javaType(Type type) {
        return switch (Kinds.of(type)) {
            case LONG -> long.class;
            case FLOAT -> float.class;
            case DOUBLE -> double.class;
            default -> int.class;
        };
    }

    private Uncertainty ofResult(
            ThreadRun run,
            Intrinsic intrinsic,
            Function function,
            long[] bits,
            Uncertainty[] uncertainties,
            long result) {
        Uncertainty all = Uncertainty.NONE;
        for (Uncertainty one : uncertainties) {
            all = all.with(one, all.error() + one.error());
        }
        Type type = function.result();
        OptionalDouble error = ErrorTable.error(intrinsic.name(), real(function, bits), Numbers.ulp(type, result));
        double own = error.orElse(0);
        if (!all.isNone()) {
            boolean isFunction = intrinsic.name().startsWith("math.") && type.isFloating();
            double passed =
                    isFunction
                            ? spread(run, intrinsic, function, bits, uncertainties, result)
                            : Double.POSITIVE_INFINITY;
            all = all.of(passed + Numbers.ulp(type, result));
        }
        return error.isEmpty() || Double.isNaN(own) ? all : Uncertainty.approximate(own).with(all, own + all.error());
    }

    private static double[] real(Function function, long[] bits) {
        return IntStream.range(0, bits.length)
                .mapToDouble(i -> Numbers.real(function.parameters().get(i).type(), bits[i]))
                .toArray();
    }

    /// How far the result moves when each argument moves to either end of its interval.
    private double spread(
            ThreadRun run,
            Intrinsic intrinsic,
            Function function,
            long[] bits,
            Uncertainty[] uncertainties,
            long result) {
        double middle = Numbers.real(function.result(), result);
        double greatest = 0;
        for (int corner = 0; corner < 1 << bits.length; corner++) {
            long[] moved = bits.clone();
            for (int i = 0; i < bits.length; i++) {
                Type type = function.parameters().get(i).type();
                if (!uncertainties[i].isNone()) {
                    moved[i] = moved(type, bits[i], uncertainties[i].error() * ((corner >>> i & 1) == 0 ? -1 : 1));
                }
            }
            double distance =
                    Math.abs(Numbers.real(function.result(), invoke(run, intrinsic, function, moved)) - middle);
            greatest = Double.isNaN(distance) ? Double.POSITIVE_INFINITY : Math.max(greatest, distance);
        }
        return greatest;
    }

    private static long moved(Type type, long bits, double by) {
        double to = Numbers.real(type, bits) + by;
        if (type == ScalarType.FLOAT) {
            return Numbers.bits(by < 0 ? Math.nextDown((float) to) : Math.nextUp((float) to));
        }
        return type == ScalarType.DOUBLE
                ? Numbers.bits(to)
                : Numbers.convert(ScalarType.DOUBLE, type, Numbers.bits(to));
    }

    private long atomic(
            ThreadRun run,
            Intrinsic intrinsic,
            Function function,
            Call call,
            long[] bits,
            Uncertainty[] uncertainties) {
        Type type =
                function.parameters().getFirst().type() instanceof PointerType(var pointee, _)
                        ? pointee
                        : ScalarType.UINT64;
        long address = bits[0];
        if (!(type instanceof ScalarType)) {
            throw new NotReplayable("it uses '" + function.sourceName() + "'");
        }
        run.context.awaitTurn(Turns.thread(run.thread.block(), run.thread.lane()));
        long old = run.stores.load(type, address);
        Uncertainty ofOld = run.uncertainty;
        long result = invoke(run, intrinsic, function, bits);
        long now = run.stores.bits(type, address);
        Uncertainty ofNow = uncertainties[bits.length - 1];
        boolean adds = intrinsic.name().equals("atomic.add") || intrinsic.name().equals("atomic.sub");
        if (type.isFloating() && adds) {
            double sign = intrinsic.name().equals("atomic.sub") ? -1 : 1;
            double value = sign * Numbers.real(type, bits[1]);
            long addend = type == ScalarType.FLOAT ? Numbers.bits((float) value) : Numbers.bits(value);
            replay.observer.added(run.thread, call.span(), type, address, old, addend, uncertainties[1]);
            double unit = type == ScalarType.FLOAT ? 0x1p-24 : 0x1p-53;
            ofNow =
                    replay.sums
                            .computeIfAbsent(address, _ -> new OrderedSum(Numbers.real(type, old), ofOld))
                            .add(value, uncertainties[1], unit);
        }
        run.stores.told(type, address, now, ofNow, call.span());
        run.uncertainty = type.isFloating() && adds && !ofNow.isNone() ? ofNow.unknown() : ofOld;
        return result;
    }

    private long met(ThreadRun run, Intrinsic intrinsic, int operation, long[] arguments) {
        if (intrinsic.name().equals("warp.activemask")) {
            OptionalInt lanes = replay.turns.lanesWith(Turns.thread(run.thread.block(), run.thread.lane()), operation);
            if (lanes.isPresent()) {
                return lanes.getAsInt();
            }
        }
        return run.context.meet(run.thread.lane(), operation, arguments);
    }

    private long collective(
            ThreadRun run,
            Intrinsic intrinsic,
            Function function,
            Call call,
            long[] bits,
            Uncertainty[] uncertainties) {
        int operation = replay.operation(call, function, intrinsic.name());
        long[] arguments = new long[bits.length];
        for (int i = 0; i < bits.length; i++) {
            arguments[i] = asEngine(function.parameters().get(i).type(), bits[i]);
        }
        long met = met(run, intrinsic, operation, arguments);
        Uncertainty result = Uncertainty.NONE;
        if (intrinsic.name().startsWith("warp.shuffle.")) {
            // The uncertainty of the value travels as the value did.
            arguments[1] = Double.doubleToRawLongBits(uncertainties[1].error());
            double error = Double.longBitsToDouble(run.context.meet(run.thread.lane(), operation, arguments));
            arguments[1] = (uncertainties[1].approximate() ? 1 : 0) + (uncertainties[1].ordered() ? 2 : 0);
            long causes = run.context.meet(run.thread.lane(), operation, arguments);
            result = new Uncertainty(error, (causes & 1) != 0, (causes & 2) != 0);
        } else if (List.of(uncertainties).stream().anyMatch(one -> !one.isNone())) {
            replay.observer.unstable(run.thread, call.span());
        }
        run.uncertainty = result;
        Type type = function.result();
        return type.isVoid() ? 0 : type.isFloating() ? met : Bits.fromUniform(type, met);
    }

    /// Integers below 64 bits lie in the engine as `int`.
    private static long asEngine(Type type, long bits) {
        return type instanceof ScalarType scalar && scalar.bytes() < 8 ? (int) bits : bits;
    }
}
