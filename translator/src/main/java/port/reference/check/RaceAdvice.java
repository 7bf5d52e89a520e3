package port.reference.check;

import java.util.Optional;

/// What the author of a race can do about it.
final class RaceAdvice {
    private RaceAdvice() {}

    /// @param sameBlock whether threads of one block race
    /// @param sameWarp whether lanes of one warp do
    static Optional<String> of(Race race, RaceWeight weight, boolean sameBlock, boolean sameWarp) {
        return switch (weight) {
            case NONE, SAME_VALUE -> Optional.empty();
            case STALE -> Optional.of("read it atomically, or as volatile, if an old value would be wrong");
            case SIGNAL -> Optional.of("pass the word by an atomic operation, behind a fence, and take it by one");
            case IN_STEP ->
                    Optional.of("put a barrier of the warp between the two: since sm_70 its lanes do not run in step");
            case TEST, FAULT -> Optional.of(ofFault(race, sameBlock, sameWarp));
        };
    }

    private static String ofFault(Race race, boolean sameBlock, boolean sameWarp) {
        if (race == Race.WRITE_AFTER_WRITE) {
            return "give each thread a place of its own, or let both write atomically";
        } else if (sameWarp) {
            return "put a barrier of the warp or of the block between the two; lanes of a warp do not run in step";
        } else if (sameBlock) {
            return "put a barrier of the block between the two";
        }
        return "end the kernel between the two, or pass the word from block to block by a fence and an atomic operation";
    }
}
