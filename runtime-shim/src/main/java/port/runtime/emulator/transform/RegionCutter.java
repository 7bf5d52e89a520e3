package port.runtime.emulator.transform;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import port.runtime.emulator.kernel.WaitKind;

/// Cuts kernels so that no region becomes a method that HotSpot does not compile: it leaves methods above 8,000 bytes to the interpreter.
///
/// A cut is a waiting point at which nobody waits. It costs what keeping the live locals costs, so it is put where all threads come,
/// outside of loops, if there is such a place.
final class RegionCutter {
    private static final int LARGEST = 7000;
    private static final int MOST_CUTS = 200;

    private final ClassLibrary library;
    private final boolean inStep;

    /// @param inStep whether threads of a block may go on together where all of them come
    RegionCutter(ClassLibrary library, boolean inStep) {
        this.library = library;
        this.inStep = inStep;
    }

    /// The shape of a kernel with as many cuts as it needs.
    KernelShape cut(Body body) {
        var shape = new KernelShape(body, library, inStep);
        for (int i = 0; i < MOST_CUTS; i++) {
            OptionalInt place = place(shape);
            if (place.isEmpty()) {
                return shape;
            }
            shape = new KernelShape(insert(shape.body(), place.getAsInt()), library, inStep);
        }
        return shape;
    }

    private static Body insert(Body body, int step) {
        List<Step> steps = new ArrayList<>(body.steps());
        steps.add(step, new Step.Wait(WaitKind.SPLIT, List.of(), Optional.empty(), body.name()));
        return new Body(body.name(), body.source(), body.parameters(), steps, body.slots());
    }

    private static OptionalInt place(KernelShape shape) {
        for (int region = 0; region <= shape.sites().size(); region++) {
            int start = region == 0 ? 0 : shape.sites().get(region - 1).block();
            BitSet blocks = shape.flow().region(start);
            int size = blocks.stream().map(b -> size(shape, b)).sum();
            if (size > LARGEST) {
                return place(shape, blocks, start, size);
            }
        }
        return OptionalInt.empty();
    }

    private static int size(KernelShape shape, int block) {
        Flow.Block range = shape.flow().blocks().get(block);
        int size = 0;
        for (int i = range.start(); i < range.end(); i++) {
            size += size(shape, shape.body().steps().get(i));
        }
        return size;
    }

    private static int size(KernelShape shape, Step step) {
        return switch (step) {
            case Step.Plain(var instruction) -> instruction.sizeInBytes();
            case Step.Load(_, int slot) -> slot > 200 ? 4 : 2;
            case Step.Store(_, int slot) -> slot > 200 ? 4 : 2;
            case Step.Increment(int slot, _) -> slot > 200 ? 6 : 3;
            case Step.Index _ -> 2;
            case Step.Jump _ -> 3;
            case Step.Poll _ -> 8;
            case Step.Switch(List<Integer> keys, _, _) -> 16 + 8 * keys.size();
            case Step.Mark _, Step.Line _ -> 0;
            case Step.Wait _ -> 40 + 20 * shape.sites().size();
            case Step.Return _ -> 20;
        };
    }

    /// The best place in a region: where all threads come rather than some, outside of loops rather than inside, near the middle.
    private static OptionalInt place(KernelShape shape, BitSet blocks, int start, int size) {
        long best = Long.MAX_VALUE;
        OptionalInt place = OptionalInt.empty();
        int before = 0;
        for (int b = blocks.nextSetBit(0); b >= 0; b = blocks.nextSetBit(b + 1)) {
            Flow.Block range = shape.flow().blocks().get(b);
            boolean inLoop =
                    range.successors().stream()
                            .anyMatch(next ->
                                    !range.waits()
                                            && shape.flow().region(next).get(shape.flow().blockOf(range.start())));
            for (int i = range.start(); i < range.end(); i++) {
                if (isFree(shape, i) && !(b == start && before < size / 8) && !isNextToWait(shape, i)) {
                    long cost =
                            Math.abs(2 * before - size)
                                    + (inLoop ? 4L * size : 0)
                                    + (shape.isDivergent(i) ? 2L * size : 0);
                    if (cost < best) {
                        best = cost;
                        place = OptionalInt.of(i);
                    }
                }
                before += size(shape, shape.body().steps().get(i));
            }
        }
        return place;
    }

    private static boolean isFree(KernelShape shape, int step) {
        return !(shape.body().steps().get(step) instanceof Step.Mark)
                && shape.frame(step).map(frame -> frame.stack().isEmpty()).orElse(false);
    }

    private static boolean isNextToWait(KernelShape shape, int step) {
        return shape.body().steps().get(step) instanceof Step.Wait
                || step > 0 && shape.body().steps().get(step - 1) instanceof Step.Wait;
    }
}
