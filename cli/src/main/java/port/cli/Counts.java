package port.cli;

/// Numbers of things in words.
final class Counts {
    private Counts() {}

    /// `1 kernel`, `2 kernels`.
    static String of(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
