package port.verify.invent;

import java.util.ArrayList;
import java.util.List;
import port.reference.launch.Dim;

/// Cases that are like another one, but smaller, the smallest first.
public final class SmallerCases {
    private static final int LEAST_ELEMENTS = 16;
    private static final Dim ONE = new Dim(1, 1, 1);

    private SmallerCases() {}

    /// One step each: a smaller grid or block, less memory, a smaller number.
    public static List<Case> of(Case large) {
        List<Case> smaller = new ArrayList<>();
        for (Dim grid : smaller(large.grid())) {
            smaller.add(with(large, grid, large.block(), large.elements(), large.numbers()));
        }
        for (Dim block : smaller(large.block())) {
            smaller.add(with(large, large.grid(), block, large.elements(), large.numbers()));
        }
        for (int i = 0; i < large.numbers().size(); i++) {
            long number = large.numbers().get(i);
            for (long other : number > 1 ? List.of(1L, number / 2) : List.<Long>of()) {
                List<Long> numbers = new ArrayList<>(large.numbers());
                numbers.set(i, other);
                smaller.add(with(large, large.grid(), large.block(), large.elements(), numbers));
            }
        }
        if (large.elements() > LEAST_ELEMENTS) {
            int fewer = Math.max(LEAST_ELEMENTS, large.elements() / 16);
            smaller.add(with(large, large.grid(), large.block(), fewer, large.numbers()));
        }
        return smaller.stream().filter(other -> !other.equals(large)).distinct().toList();
    }

    private static List<Dim> smaller(Dim dim) {
        return List.of(
                ONE,
                new Dim(half(dim.x()), 1, 1),
                new Dim(half(dim.x()), dim.y(), dim.z()),
                new Dim(dim.x(), half(dim.y()), dim.z()),
                new Dim(dim.x(), dim.y(), half(dim.z())));
    }

    private static int half(int extent) {
        return Math.max(1, extent / 2);
    }

    private static Case with(Case large, Dim grid, Dim block, int elements, List<Long> numbers) {
        return new Case(
                large.kernel(), grid, block, large.sharedBytes(), elements, large.seed(), large.fills(), numbers);
    }
}
