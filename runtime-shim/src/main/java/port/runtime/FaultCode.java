package port.runtime;

/// What can go wrong while a ported program runs; the ids are those of `port explain`.
public enum FaultCode {
    OUT_OF_BOUNDS("PORT6001"),
    MISALIGNED("PORT6002"),
    USE_AFTER_FREE("PORT6003"),
    NULL_POINTER("PORT6004"),
    DIVISION_BY_ZERO("PORT6005"),
    TIMEOUT("PORT6006"),
    BAD_LAUNCH("PORT6007"),
    OUT_OF_MEMORY("PORT6008"),
    ABORTED("PORT6009"),
    ASSERTION_FAILED("PORT6010"),
    WRONG_SPACE("PORT6011"),
    STACK_OVERFLOW("PORT6012"),
    UNCAUGHT_EXCEPTION("PORT6013"),
    NO_FUNCTION("PORT6017"),
    BARRIER_NOT_REACHED("PORT6103"),
    BAD_WARP_MASK("PORT6104"),
    DEADLOCK("PORT6105"),
    DEFECT("PORT9001");

    private final String id;

    FaultCode(String id) {
        this.id = id;
    }

    /// The exit code of a program that this ends: 128 plus the number of the signal that would have ended it, or that of `timeout(1)`.
    public int exitCode() {
        return switch (this) {
            case DIVISION_BY_ZERO -> 136;
            case TIMEOUT -> 124;
            case ABORTED, ASSERTION_FAILED, UNCAUGHT_EXCEPTION, DEFECT -> 134;
            default -> 139;
        };
    }

    /// The stable code, such as `PORT6001`.
    public String id() {
        return id;
    }
}
