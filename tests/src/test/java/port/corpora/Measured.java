package port.corpora;

/// What became of one program.
///
/// @param state a verdict, or `NOT SUPPORTED`, `TIMEOUT`, `DEFECT`
/// @param exit the exit code that the original ended with, or a dash
/// @param launches how many launches were compared
/// @param seconds wall time of the whole process
/// @param reason what stands in the way, in a sentence; empty where nothing does
record Measured(String state, String exit, long kernels, long launches, double seconds, String reason) {
    /// Whether both engines ran the program and agree. A program that has kernels and launches none ran nothing worth the word.
    boolean isVerified() {
        return isAgreement(state) && (launches > 0 || kernels == 0);
    }

    /// This one, a fault of the original, with what the same run said without checks.
    Measured and(Measured unchecked) {
        String also =
                unchecked.isVerified()
                        ? "Without checks: %s, %d launches".formatted(unchecked.state(), unchecked.launches())
                        : "Without checks: " + unchecked.state();
        return new Measured(state, exit, kernels, launches, seconds + unchecked.seconds, also + ". " + reason);
    }

    static boolean isAgreement(String verdict) {
        return switch (verdict) {
            case "EXACT", "WITHIN_BOUND", "ORDER_ONLY", "PERMUTED" -> true;
            default -> false;
        };
    }
}
