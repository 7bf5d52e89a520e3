package port.verify.invent;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// One launch for a [CaseProgram].
///
/// @param kernel its index among [CaseProgram#kernels]
/// @param sharedBytes dynamic shared memory
/// @param elements how many elements memory behind a pointer has
/// @param pattern what they hold
/// @param numbers the scalar arguments in order; floats are half of what stands here
public record Case(
        int kernel,
        int gridX,
        int gridY,
        int blockX,
        int blockY,
        int sharedBytes,
        int elements,
        int pattern,
        long seed,
        List<Long> numbers) {
    public Case {
        numbers = List.copyOf(numbers);
    }

    /// The same with more memory.
    public Case withElements(int other) {
        return new Case(kernel, gridX, gridY, blockX, blockY, sharedBytes, other, pattern, seed, numbers);
    }

    /// The argument that stands for it.
    @Override
    public String toString() {
        var head = LongStream.of(kernel, gridX, gridY, blockX, blockY, sharedBytes, elements, pattern, seed).boxed();
        return Stream.concat(head, numbers.stream()).map(String::valueOf).collect(Collectors.joining(","));
    }
}
