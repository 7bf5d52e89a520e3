package port.reference.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.diagnostic.Severity;
import port.reference.memory.Allocation;
import port.reference.memory.Memory;
import port.reference.memory.Space;
import port.source.Span;

/// What a program leaves behind: device memory that it allocated and never freed. A note: its end frees it.
final class Leaks {
    private Leaks() {}

    static Optional<Diagnostic> of(Memory memory) {
        List<Allocation> left = new ArrayList<>();
        memory.eachAlive(Space.DEVICE, left::add);
        if (left.isEmpty()) {
            return Optional.empty();
        }
        long bytes = left.stream().mapToLong(Allocation::size).sum();
        String others =
                left.size() == 1 ? " is" : " and " + (left.size() - 1) + " more, " + bytes + " bytes in all, are";
        String message = left.getFirst().describe() + others + " never freed";
        return Optional.of(
                new Diagnostic(
                        Code.LEAK,
                        Severity.NOTE,
                        message,
                        Span.NONE,
                        Optional.of("free it where it is needed no more; the end of the program does it otherwise"),
                        List.of()));
    }
}
