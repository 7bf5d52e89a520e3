package port.verify;

import java.util.List;
import java.util.Optional;

/// Compares device memory that is about to go: the host may have copied it, set it or kept it since the last launch, and no launch will
/// show that any more.
final class Afterwards {
    private final BufferComparison comparison;
    private Optional<String> difference = Optional.empty();

    Afterwards(HostAddresses hosts) {
        this.comparison = new BufferComparison(hosts);
    }

    /// The first difference, as a sentence.
    Optional<String> difference() {
        return difference;
    }

    /// Compares an allocation that both sides free.
    void freed(Buffer expected, Buffer actual) {
        if (difference.isEmpty()) {
            difference = content(expected, List.of(actual), "before it freed it");
        }
    }

    /// Compares all that both sides leave behind.
    void left(List<Buffer> expected, List<Buffer> actual) {
        difference =
                difference
                        .or(() -> onlyOne(expected, actual, "the port frees %s, which the original keeps"))
                        .or(() -> onlyOne(actual, expected, "the port never frees %s, as the original does"))
                        .or(() ->
                                expected.stream()
                                        .flatMap(buffer -> content(buffer, actual, "before the program ended").stream())
                                        .findFirst());
    }

    private Optional<String> content(Buffer expected, List<Buffer> actual, String when) {
        List<Buffer> same = actual.stream().filter(other -> isSame(expected, other)).toList();
        return comparison.compare(List.of(expected), same).stream()
                .filter(_ -> !areNaNsAlone(expected, same))
                .findFirst()
                .map(found ->
                        "what the host put into %s %s differs: %s"
                                .formatted(name(expected), when, found.withoutName()));
    }

    private static boolean areNaNsAlone(Buffer expected, List<Buffer> same) {
        List<BufferPair> pairs = BufferPair.of(List.of(expected), same);
        return !pairs.isEmpty() && pairs.stream().allMatch(pair -> pair.isNaNsAlone(pair.actual().kind()));
    }

    private static Optional<String> onlyOne(List<Buffer> some, List<Buffer> others, String sentence) {
        return some.stream()
                .filter(buffer -> buffer.name().isEmpty())
                .filter(buffer -> others.stream().noneMatch(other -> isSame(buffer, other)))
                .findFirst()
                .map(buffer -> sentence.formatted(name(buffer)));
    }

    private static boolean isSame(Buffer buffer, Buffer other) {
        return BufferComparison.identity(buffer).equals(BufferComparison.identity(other));
    }

    private static String name(Buffer buffer) {
        return buffer.name().orElse("an allocation of " + buffer.size() + " bytes");
    }
}
