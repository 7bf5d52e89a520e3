package port.verify.invent;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import port.ir.Declare;
import port.ir.Function;
import port.ir.IrWalk;
import port.ir.Local;
import port.ir.PointerType;
import port.ir.Program;
import port.ir.ScalarType;
import port.reference.launch.LaunchShape;

/// Invents cases for one kernel: shapes around its own constants and the edges of warps; numbers and memory as their roles in the kernel
/// ask for, see [Slices].
///
/// The cases take turns: in some all sizes are alike, which most kernels can do with; in some all differ, so that none can stand for
/// another; in some they are chosen by chance.
public final class CaseInventor {
    private static final int ELEMENTS = 4096;
    private static final int SHARED_BYTES = 48 << 10;

    /// Sizes that differ from each other.
    private static final List<Long> DISTINCT = List.of(5L, 7L, 3L, 12L, 2L, 9L, 17L, 4L);

    /// What memory holds whose values are neither sizes nor indices. Zeros, in which much gets lost, come last.
    private static final List<Fill> DATA =
            Stream.of(
                            Fill.Kind.SMALL,
                            Fill.Kind.BOTH_SIGNS,
                            Fill.Kind.ASCENDING,
                            Fill.Kind.WIDE,
                            Fill.Kind.ONES,
                            Fill.Kind.ZEROS)
                    .map(Fill::of)
                    .toList();

    /// Of integers that are compared with what is no constant: they may end loops, but need not.
    private static final List<Fill> BOUNDS =
            List.of(
                    Fill.of(Fill.Kind.SMALL),
                    Fill.of(Fill.Kind.ASCENDING),
                    Fill.of(Fill.Kind.WIDE),
                    new Fill(Fill.Kind.SPACED, 64),
                    Fill.of(Fill.Kind.ONES),
                    Fill.of(Fill.Kind.BOTH_SIGNS));

    private static final List<Fill> INDICES =
            List.of(
                    Fill.of(Fill.Kind.SMALL),
                    Fill.of(Fill.Kind.ASCENDING),
                    new Fill(Fill.Kind.SPACED, 64),
                    Fill.of(Fill.Kind.ONES));
    private static final List<Long> SHIFTS = List.of(0L, 4L, 1L, 8L, 31L, 16L);

    private static final List<Long> THRESHOLDS = List.of(0L, 4L, 200L, -1L, 1L << 30, 1L);

    private enum Mode {
        ALIKE,
        APART,
        SMALL,
        BY_CHANCE
    }

    /// In turn.
    private static final List<Mode> MODES =
            List.of(Mode.ALIKE, Mode.APART, Mode.SMALL, Mode.BY_CHANCE, Mode.ALIKE, Mode.APART, Mode.BY_CHANCE);

    private final Program program;
    private final Function kernel;
    private final int index;
    private final long seed;
    private final List<Shapes.Shape> shapes;
    private final Slices slices;
    private final List<Input> inputs;
    private final int sharedBytes;
    private final SplittableRandom random;

    /// @param index among [CaseProgram#kernels]
    public CaseInventor(Program program, Function kernel, int index, long seed) {
        this.program = program;
        this.kernel = kernel;
        this.index = index;
        this.seed = seed;
        this.slices = Slices.of(program, kernel);
        this.shapes = Shapes.of(kernel);
        this.inputs = Inputs.of(program, kernel, slices).all();
        this.sharedBytes = usesDynamicSharedMemory() ? SHARED_BYTES : 0;
        this.random = new SplittableRandom(seed * 31 + index);
    }

    private boolean usesDynamicSharedMemory() {
        var found = new ArrayList<Local>();
        program.functions().stream()
                .filter(function -> slices.reached().contains(function.id()))
                .flatMap(function -> function.body().stream())
                .forEach(body ->
                        IrWalk.stmts(
                                body,
                                stmt -> {
                                    if (stmt instanceof Declare(var local, _, _)
                                            && local.storage() == Local.Storage.DYNAMIC_SHARED) {
                                        found.add(local);
                                    }
                                }));
        return !found.isEmpty();
    }

    /// Case number `round`; the same for the same seed and the same rounds before.
    public Case next(int round) {
        Shapes.Shape all = shapes.get(round % shapes.size());
        Shapes.Shape shape = mode(round) == Mode.SMALL ? all.ofOneBlock() : all;
        var fills = new ArrayList<Fill>();
        var numbers = new ArrayList<Long>();
        var choices =
                new ScalarChoices(program, kernel, new LaunchShape(shape.grid(), shape.block(), sharedBytes, false));
        for (int i = 0; i < inputs.size(); i++) {
            Input input = inputs.get(i);
            Uses uses = input.contents(slices);
            if (input.isNumber() && input.type() instanceof ScalarType scalar) {
                numbers.add(number(scalar, uses, round, i, shape, choices));
            } else {
                fills.add(fill(input, uses, round));
            }
        }
        return new Case(index, shape.grid(), shape.block(), sharedBytes, ELEMENTS, seed + round, fills, numbers);
    }

    private Mode mode(int round) {
        return MODES.get((round + round / MODES.size()) % MODES.size());
    }

    private long number(
            ScalarType type, Uses uses, int round, int position, Shapes.Shape shape, ScalarChoices choices) {
        if (type == ScalarType.BOOL) {
            return random.nextInt(2);
        }
        if (type.isFloating()) {
            return fraction(uses, round, position);
        }
        if (uses.isSelector() && (mode(round) != Mode.BY_CHANCE || random.nextInt(4) > 0)) {
            return selected(uses, round, position, shape);
        }
        if (!uses.constants().isEmpty() && mode(round) != Mode.ALIKE && random.nextInt(3) == 0) {
            return selected(uses, round, position, shape);
        }
        if (uses.are(Uses.Role.SHIFT) && !uses.are(Uses.Role.BOUND)) {
            return SHIFTS.get(random.nextInt(SHIFTS.size()));
        }
        if (uses.are(Uses.Role.THRESHOLD) && random.nextInt(2) == 0) {
            return THRESHOLDS.get(random.nextInt(THRESHOLDS.size()));
        }
        if (uses.unit() > 1 && mode(round) != Mode.ALIKE && random.nextInt(3) > 0) {
            return uses.unit() * (1 + (round + position) % 4);
        }
        long size = size(type, round, position, shape, choices);
        return size == 0 && uses.are(Uses.Role.DIVISOR) ? 1 : size;
    }

    /// A number that chooses a way: one of the constants with which the kernel compares it, or one beside them. Where all differ, neighbours
    /// among the inputs get neighbours among the constants, as the axes of a permutation do.
    private long selected(Uses uses, int round, int position, Shapes.Shape shape) {
        var all = new TreeSet<>(uses.constants());
        all.addAll(uses.masks());
        if (mode(round) == Mode.APART) {
            return List.copyOf(all).get((round + position) % all.size());
        }
        uses.constants().forEach(constant -> all.add(constant + 1));
        all.add(shape.threads());
        List<Long> some = List.copyOf(all);
        return some.get(random.nextInt(some.size()));
    }

    /// Half of what stands here is what the kernel gets.
    private long fraction(Uses uses, int round, int position) {
        var all = new LinkedHashSet<>(List.of(1L, 3L, 2L, -2L, 0L));
        uses.fractions().forEach(constant -> all.add(Math.round(constant * 2)));
        uses.constants().forEach(constant -> all.add(constant * 2));
        List<Long> some = List.copyOf(all);
        return round < 2 ? some.get((round + position) % 4) : some.get(random.nextInt(some.size()));
    }

    private long size(ScalarType type, int round, int position, Shapes.Shape shape, ScalarChoices choices) {
        long threads = shape.threads();
        return switch (mode(round)) {
            case ALIKE -> {
                List<Long> alike =
                        List.of(
                                round % 2 == 0 ? threads : threads - 1,
                                (long) shape.block().x(),
                                64L,
                                16L,
                                8L,
                                33L,
                                threads - 1,
                                1L,
                                0L);
                yield alike.get(round / shapes.size() % alike.size());
            }
            case APART ->
                    position % 4 == round % 4
                            ? threads - round % 2
                            : DISTINCT.get((position + round) % DISTINCT.size());
            case SMALL -> 1 + (position + round) % 4;
            case BY_CHANCE -> {
                List<Long> telling = choices.of(type);
                List<Long> common = List.of(threads, threads - 1, 64L, 16L, 33L, 8L, 1L, 0L, threads * 2 + 1, -1L);
                yield random.nextInt(3) == 0
                        ? telling.get(random.nextInt(telling.size()))
                        : common.get(random.nextInt(common.size()));
            }
        };
    }

    private Fill fill(Input input, Uses uses, int round) {
        if (input.type() instanceof PointerType && isNothing(input, round)) {
            return Fill.of(Fill.Kind.NOTHING);
        }
        if (uses.are(Uses.Role.OFFSETS)) {
            return new Fill(Fill.Kind.OFFSETS, round % 3 == 2 ? 9 : 1);
        }
        List<Long> telling = telling(uses);
        if (!telling.isEmpty() && round % 3 != 0) {
            return new Fill(Fill.Kind.SPECIAL, telling.get(random.nextInt(telling.size())));
        }
        boolean bounds = uses.are(Uses.Role.BOUND) && !isData(input);
        List<Fill> kinds = uses.are(Uses.Role.INDEX) ? INDICES : bounds ? BOUNDS : DATA;
        // Often all memory is alike, so that what is looked for can be found.
        boolean isAsOthers = round < 2 || random.nextInt(2) == 0;
        return kinds.get((isAsOthers ? round : random.nextInt(kinds.size())) % kinds.size());
    }

    /// Floating-point numbers are data, even if the kernel computes indices from some.
    private static boolean isData(Input input) {
        return input.type() instanceof PointerType(ScalarType scalar, _) && scalar.isFloating();
    }

    private boolean isNothing(Input input, int round) {
        boolean mayBe =
                slices.of(input.path()).are(Uses.Role.NULLABLE)
                        || input.type() instanceof PointerType(PointerType _, _)
                                && slices.of(input.path() + "*").are(Uses.Role.NULLABLE);
        return mayBe && round % 4 == 3;
    }

    /// The numbers with which values in memory are compared, and their neighbours where order matters.
    private static List<Long> telling(Uses uses) {
        Set<Long> all = new LinkedHashSet<>(uses.constants());
        for (double constant : uses.fractions()) {
            all.addAll(List.of(Math.round(constant), Math.round(constant) - 1, Math.round(constant) + 1));
        }
        return List.copyOf(all);
    }
}
