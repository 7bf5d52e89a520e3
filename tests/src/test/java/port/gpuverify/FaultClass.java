package port.gpuverify;

import java.util.Optional;
import port.diagnostic.Code;

/// What GPUVerify tells apart.
enum FaultClass {
    RACE,
    BARRIER,
    NULL,
    ASSERT,
    CONSTANT;

    /// The class of a finding of ours; empty for what GPUVerify does not look for, and for what only says that a launch does not fit.
    static Optional<FaultClass> of(Code code) {
        return switch (code) {
            case DATA_RACE -> Optional.of(RACE);
            case BARRIER_NOT_REACHED, BARRIERS_APART, BAD_WARP_MASK, DEADLOCK -> Optional.of(BARRIER);
            case NULL_POINTER, NO_FUNCTION -> Optional.of(NULL);
            case ASSERTION_FAILED -> Optional.of(ASSERT);
            case CONSTANT_WRITTEN -> Optional.of(CONSTANT);
            default -> Optional.empty();
        };
    }
}
