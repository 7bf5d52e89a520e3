package port.verify.invent;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import port.reference.launch.Dim;

/// One launch for a [CaseProgram].
///
/// @param kernel its index among [CaseProgram#kernels]
/// @param sharedBytes dynamic shared memory
/// @param elements how many elements memory behind a pointer has
/// @param fills what memory holds, in the order of the inputs
/// @param numbers the numbers among the inputs in order; floats are half of what stands here
public record Case(
        int kernel,
        Dim grid,
        Dim block,
        int sharedBytes,
        int elements,
        long seed,
        List<Fill> fills,
        List<Long> numbers) {
    public Case {
        fills = List.copyOf(fills);
        numbers = List.copyOf(numbers);
    }

    /// The same with more memory.
    public Case withElements(int other) {
        return new Case(kernel, grid, block, sharedBytes, other, seed, fills, numbers);
    }

    /// The argument that stands for it.
    @Override
    public String toString() {
        IntStream head =
                IntStream.of(
                        kernel, grid.x(), grid.y(), grid.z(), block.x(), block.y(), block.z(), sharedBytes, elements);
        return Stream.of(head.boxed(), Stream.of(seed), fills.stream(), numbers.stream())
                .flatMap(part -> part)
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }
}
