package port.verify.invent;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import port.reference.launch.Dim;

/// One launch for a [CaseProgram].
///
/// @param kernel its index among [CaseProgram#kernels]
/// @param sharedBytes dynamic shared memory
/// @param elements how many elements memory behind a pointer has
/// @param pattern what they hold
/// @param numbers the scalar arguments in order; floats are half of what stands here
public record Case(
        int kernel, Dim grid, Dim block, int sharedBytes, int elements, int pattern, long seed, List<Long> numbers) {
    public Case {
        numbers = List.copyOf(numbers);
    }

    /// The same with more memory.
    public Case withElements(int other) {
        return new Case(kernel, grid, block, sharedBytes, other, pattern, seed, numbers);
    }

    /// The argument that stands for it.
    @Override
    public String toString() {
        var head =
                LongStream.of(
                                kernel,
                                grid.x(),
                                grid.y(),
                                grid.z(),
                                block.x(),
                                block.y(),
                                block.z(),
                                sharedBytes,
                                elements,
                                pattern,
                                seed)
                        .boxed();
        return Stream.concat(head, numbers.stream()).map(String::valueOf).collect(Collectors.joining(","));
    }
}
