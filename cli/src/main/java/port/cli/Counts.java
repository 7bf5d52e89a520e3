package port.cli;

/// Numbers of things in words.
final class Counts {
    private Counts() {}

    /// `1 kernel`, `2 kernels`.
    static String of(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /// `9 of 10 kernels`.
    static String share(long part, long whole, String noun) {
        return part + " of " + of(whole, noun);
    }
}
