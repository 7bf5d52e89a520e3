package port.verify.invent;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import port.ir.Builtin;
import port.ir.BuiltinVariable;
import port.ir.Function;
import port.ir.IntConstant;
import port.ir.IrWalk;
import port.reference.launch.Dim;

/// Shapes of launches around a kernel's own constants and the edges of warps.
final class Shapes {
    private static final int MOST_THREADS = 1024;
    private static final int LEAST_THREADS = 8;

    record Shape(Dim grid, Dim block) {
        static Shape of(Dim grid, int x, int y, int z) {
            return new Shape(grid, new Dim(x, y, z));
        }

        /// The same with one block alone.
        Shape ofOneBlock() {
            return new Shape(new Dim(1, 1, 1), block);
        }

        /// Along x.
        long threads() {
            return (long) grid.x() * block.x();
        }
    }

    private Shapes() {}

    static List<Shape> of(Function kernel) {
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
                                            && constant.value() <= MOST_THREADS) {
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
        if (plane) {
            for (int edge : List.of(16, 8, 32)) {
                shapes.add(Shape.of(two, edge, edge, 1));
            }
            shapes.add(Shape.of(two, 32, 4, 1));
        }
        shapes.add(Shape.of(two, 64, 1, 1));
        for (int constant : constants) {
            if (plane && constant * constant <= MOST_THREADS) {
                shapes.add(Shape.of(two, constant, constant, 1));
            }
            if (space && constant * constant * constant <= MOST_THREADS) {
                shapes.add(Shape.of(two, constant, constant, constant));
            }
            if (constant >= LEAST_THREADS) {
                shapes.add(Shape.of(two, constant, 1, 1));
            }
        }
        for (int threads : List.of(256, 128, 32, 33, 1)) {
            int grid = threads == 32 ? 3 : threads == 128 || threads == 1 ? 1 : 2;
            shapes.add(Shape.of(new Dim(grid, rows, layers), threads, 1, 1));
        }
        int most = kernel.mostThreads().orElse(MOST_THREADS);
        if (kernel.mostThreads().isPresent()) {
            shapes.add(Shape.of(two, Math.min(most, MOST_THREADS), 1, 1));
        }
        return shapes.stream().filter(shape -> shape.block().count() <= most).toList();
    }
}
