package port.verify.invent;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import port.ir.Builtin;
import port.ir.BuiltinVariable;
import port.ir.Function;
import port.ir.IntConstant;
import port.ir.IrWalk;
import port.ir.Program;
import port.ir.ScalarType;
import port.reference.launch.Dim;
import port.reference.launch.LaunchShape;

/// Invents cases for one kernel: shapes around its own constants and the edges of warps, all numbers alike at first, mixed later.
public final class CaseInventor {
    private static final int MOST_THREADS = 1024;
    private static final int ELEMENTS = 4096;
    private static final int SHARED_BYTES = 8192;

    /// The patterns of [CaseProgram] in the order in which they are taken: zeros, in which much gets lost, come last.
    private static final List<Integer> PATTERNS = List.of(0, 1, 3, 4, 2);

    private record Shape(Dim grid, Dim block) {
        static Shape of(Dim grid, int x, int y, int z) {
            return new Shape(grid, new Dim(x, y, z));
        }
    }

    private final Program program;
    private final Function kernel;
    private final int index;
    private final long seed;
    private final List<Shape> shapes;
    private final SplittableRandom random;

    /// @param index among [CaseProgram#kernels]
    public CaseInventor(Program program, Function kernel, int index, long seed) {
        this.program = program;
        this.kernel = kernel;
        this.index = index;
        this.seed = seed;
        this.shapes = shapes(kernel);
        this.random = new SplittableRandom(seed * 31 + index);
    }

    private static List<Shape> shapes(Function kernel) {
        Set<BuiltinVariable> read = new LinkedHashSet<>();
        Set<Integer> constants = new LinkedHashSet<>();
        kernel.body()
                .ifPresent(body ->
                        IrWalk.exprs(
                                body,
                                expr -> {
                                    if (expr instanceof Builtin builtin) {
                                        read.add(builtin.variable());
                                    } else if (expr instanceof IntConstant constant
                                            && constant.value() >= 2
                                            && constant.value() <= 256) {
                                        constants.add((int) constant.value());
                                    }
                                }));
        boolean plane = read.contains(BuiltinVariable.THREAD_IDX_Y);
        boolean space = read.contains(BuiltinVariable.THREAD_IDX_Z);
        int rows = read.contains(BuiltinVariable.BLOCK_IDX_Y) ? 2 : 1;
        int layers = read.contains(BuiltinVariable.BLOCK_IDX_Z) ? 2 : 1;
        var two = new Dim(2, rows, layers);
        Set<Shape> shapes = new LinkedHashSet<>();
        if (space) {
            shapes.add(Shape.of(two, 8, 8, 4));
            shapes.add(Shape.of(two, 4, 4, 4));
            shapes.add(Shape.of(two, 32, 2, 2));
        }
        for (int edge : List.of(16, 8, 32)) {
            if (plane) {
                shapes.add(Shape.of(two, edge, edge, 1));
            }
        }
        shapes.add(Shape.of(two, 64, 1, 1));
        for (int constant : constants) {
            if (plane && constant * constant <= MOST_THREADS) {
                shapes.add(Shape.of(two, constant, constant, 1));
            }
            if (space && constant * constant * constant <= MOST_THREADS) {
                shapes.add(Shape.of(two, constant, constant, constant));
            }
            if (constant >= 32) {
                shapes.add(Shape.of(two, constant, 1, 1));
            }
        }
        for (int threads : List.of(256, 128, 32, 33, 1)) {
            int grid = threads == 32 ? 3 : threads == 128 || threads == 1 ? 1 : 2;
            shapes.add(Shape.of(new Dim(grid, rows, layers), threads, 1, 1));
        }
        return List.copyOf(shapes);
    }

    /// Case number `round`; the same for the same seed.
    public Case next(int round) {
        Shape shape = shapes.get(round % shapes.size());
        int turn = round / shapes.size();
        long threads = (long) shape.grid().x() * shape.block().x();
        // In every other case the last thread is one too many.
        long bound = turn == 0 && round % 2 == 1 ? threads - 1 : threads;
        List<Long> uniform =
                List.of(bound, 64L, 16L, threads - 1, (long) shape.block().x(), 8L, 33L, 1L, threads * 2 + 1, 0L);
        var numbers = new ArrayList<Long>();
        var choices = new ScalarChoices(program, kernel, new LaunchShape(shape.grid(), shape.block(), 0, false));
        for (var parameter : kernel.parameters()) {
            if (parameter.type() instanceof ScalarType scalar) {
                numbers.add(number(scalar, turn, uniform, choices));
            }
        }
        return new Case(
                index,
                shape.grid(),
                shape.block(),
                SHARED_BYTES,
                ELEMENTS,
                PATTERNS.get((round + turn) % PATTERNS.size()),
                seed + round,
                numbers);
    }

    private long number(ScalarType type, int turn, List<Long> uniform, ScalarChoices choices) {
        if (type.isFloating()) {
            return List.of(1L, 3L, 0L, -2L, 2L).get(turn < 2 ? turn : random.nextInt(5));
        }
        if (turn < uniform.size() && turn % 2 == 0) {
            return uniform.get(turn / 2);
        }
        if (random.nextInt(3) == 0) {
            List<Long> telling = choices.of(type);
            return telling.get(random.nextInt(telling.size()));
        }
        return uniform.get(random.nextInt(uniform.size()));
    }
}
