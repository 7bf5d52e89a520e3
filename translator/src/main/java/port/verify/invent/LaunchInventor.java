package port.verify.invent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import port.ir.ArrayType;
import port.ir.Function;
import port.ir.FunctionType;
import port.ir.GlobalId;
import port.ir.GlobalVariable;
import port.ir.Local;
import port.ir.PointerType;
import port.ir.Program;
import port.ir.ScalarType;
import port.ir.StructType;
import port.ir.Type;
import port.ir.VoidType;
import port.reference.launch.Argument;
import port.reference.launch.KernelCall;

/// Invents launches of one kernel.
public final class LaunchInventor {
    private final Program program;
    private final Function kernel;
    private final Bounds bounds;
    private final ScalarChoices scalars;

    public LaunchInventor(Program program, Function kernel, Bounds bounds) {
        this.program = program;
        this.kernel = kernel;
        this.bounds = bounds;
        this.scalars = new ScalarChoices(program, kernel, bounds.shape());
    }

    /// The launches, made one by one as they are taken.
    public Stream<KernelCall> launches() {
        List<List<Argument>> choices = kernel.parameters().stream().map(Local::type).map(this::choices).toList();
        Pattern[] patterns = Pattern.values();
        List<int[]> picks = picks(choices);
        return IntStream.range(0, Math.min(bounds.launches(), picks.size() * patterns.length))
                .mapToObj(i -> {
                    int pick = i % picks.size();
                    return call(choices, picks.get(pick), patterns[(pick + i / picks.size()) % patterns.length], i);
                });
    }

    /// Which choice each parameter gets: first all the first ones, then each parameter's others alone, then by chance.
    private List<int[]> picks(List<List<Argument>> choices) {
        var picks = new ArrayList<int[]>();
        int[] sizes = choices.stream().mapToInt(List::size).toArray();
        long all =
                IntStream.of(sizes).asLongStream().reduce(1, (a, b) -> Math.min(a * Math.max(b, 1), Integer.MAX_VALUE));
        var random = new SplittableRandom(bounds.seed());
        picks.add(new int[sizes.length]);
        for (int p = 0; p < sizes.length; p++) {
            for (int choice = 1; choice < sizes[p]; choice++) {
                var pick = new int[sizes.length];
                pick[p] = choice;
                picks.add(pick);
            }
        }
        if (all <= bounds.launches()) {
            return allOf(sizes);
        }
        while (picks.size() < bounds.launches()) {
            picks.add(IntStream.of(sizes).map(size -> size == 0 ? 0 : random.nextInt(size)).toArray());
        }
        return picks;
    }

    private static List<int[]> allOf(int[] sizes) {
        var all = new ArrayList<int[]>();
        all.add(new int[sizes.length]);
        for (int p = 0; p < sizes.length; p++) {
            var more = new ArrayList<int[]>();
            for (int choice = 0; choice < Math.max(1, sizes[p]); choice++) {
                for (int[] pick : all) {
                    int[] next = pick.clone();
                    next[p] = choice;
                    more.add(next);
                }
            }
            all = more;
        }
        return all;
    }

    /// What a parameter may be given; empty if it is memory, which depends on the pattern.
    private List<Argument> choices(Type type) {
        return switch (type) {
            case ScalarType scalar -> scalars.of(scalar).stream().<Argument>map(Argument.Scalar::new).toList();
            case PointerType(FunctionType signature, _) -> functions(signature);
            case PointerType _, StructType _ -> List.of();
            case VoidType _, ArrayType _, FunctionType _ ->
                    throw new IllegalArgumentException("no parameter of type " + type);
        };
    }

    private List<Argument> functions(FunctionType signature) {
        var found = new ArrayList<Argument>();
        program.functions().stream()
                .filter(function -> function.kind() == Function.Kind.DEVICE && function.signature().equals(signature))
                .forEach(function -> found.add(new Argument.Code(function.id())));
        if (bounds.nullFunctions() || found.isEmpty()) {
            found.add(new Argument.Scalar(0));
        }
        return found;
    }

    private KernelCall call(List<List<Argument>> choices, int[] pick, Pattern pattern, int number) {
        var buffers = new Buffers(program.types(), bounds.elements(), pattern, bounds.seed() + number);
        var arguments = new ArrayList<Argument>();
        for (int p = 0; p < pick.length; p++) {
            Type type = kernel.parameters().get(p).type();
            List<Argument> known = choices.get(p);
            arguments.add(known.isEmpty() ? memory(buffers, type, number) : known.get(pick[p]));
        }
        return new KernelCall(kernel.id(), bounds.shape(), arguments, globals(buffers, number));
    }

    /// What the host may have put into variables of the device: every other time they keep what they hold.
    private Map<GlobalId, byte[]> globals(Buffers buffers, int number) {
        var contents = new HashMap<GlobalId, byte[]>();
        if (number % 2 == 1) {
            for (GlobalVariable global : program.globals()) {
                if (global.isOnDevice()) {
                    buffers.plain(global.type()).ifPresent(content -> contents.put(global.id(), content));
                }
            }
        }
        return contents;
    }

    private static Argument memory(Buffers buffers, Type type, int number) {
        return switch (type) {
            case PointerType(var pointee, _) -> buffers.behind(pointee);
            case StructType struct -> buffers.struct(struct, number);
            case ScalarType _, VoidType _, ArrayType _, FunctionType _ ->
                    throw new IllegalArgumentException("no memory for " + type);
        };
    }
}
