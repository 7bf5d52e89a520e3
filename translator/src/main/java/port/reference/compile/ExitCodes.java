package port.reference.compile;

import port.diagnostic.Code;

/// The exit code of a program that was ended by a fault: 128 plus the number of the signal that would have ended it.
final class ExitCodes {
    private static final int ABORT = 134;
    private static final int ARITHMETIC = 136;
    private static final int SEGMENTATION = 139;
    private static final int TIMED_OUT = 124;

    private ExitCodes() {}

    static int of(Code code) {
        return switch (code) {
            case DIVISION_BY_ZERO -> ARITHMETIC;
            case TIMEOUT -> TIMED_OUT;
            case ABORTED, ASSERTION_FAILED, UNCAUGHT_EXCEPTION -> ABORT;
            default -> SEGMENTATION;
        };
    }
}
