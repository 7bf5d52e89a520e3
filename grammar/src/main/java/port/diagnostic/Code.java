package port.diagnostic;

/// The stable codes of all findings. Codes are never renumbered or reused.
///
/// `PORT1xxx` files and preprocessing, `PORT2xxx` syntax, `PORT3xxx` C++ meaning, `PORT4xxx` what is not supported,
/// `PORT5xxx` environment and command line, `PORT6xxx` faults while a program runs, `PORT7xxx` comparison,
/// `PORT8xxx` gate and re-porting, `PORT9xxx` defects of ours.
public enum Code {
    FILE_NOT_FOUND("PORT1001", "file not found"),
    NO_CUDA_FILES("PORT1002", "no CUDA files"),
    INVALID_UTF8("PORT1003", "not valid UTF-8"),
    HEADER_NOT_FOUND("PORT1101", "header not found"),
    INCLUDE_TOO_DEEP("PORT1102", "includes nested too deeply"),
    BAD_DIRECTIVE("PORT1103", "malformed preprocessor directive"),
    ERROR_DIRECTIVE("PORT1104", "#error"),
    UNTERMINATED_CONDITIONAL("PORT1105", "unterminated conditional"),
    BAD_MACRO_USE("PORT1106", "macro used wrongly"),
    HEADER_ELSEWHERE("PORT1107", "header taken from a folder that nobody names"),
    SYNTAX("PORT2001", "syntax error"),
    UNBALANCED("PORT2002", "unbalanced bracket"),
    UNKNOWN_NAME("PORT3001", "unknown name"),
    UNKNOWN_FUNCTION("PORT3002", "unknown function"),
    NO_MATCHING_FUNCTION("PORT3003", "no matching function"),
    AMBIGUOUS_CALL("PORT3004", "ambiguous call"),
    TYPE_MISMATCH("PORT3005", "types do not fit"),
    UNKNOWN_TYPE("PORT3006", "unknown type"),
    NOT_CONSTANT("PORT3007", "not a constant"),
    UNKNOWN_MEMBER("PORT3008", "unknown member"),
    REDEFINED("PORT3009", "defined twice"),
    UNDEFINED_SYMBOL("PORT3010", "declared and used, never defined"),
    NO_MAIN("PORT3011", "no main function"),
    NOT_INSTANTIATED("PORT3012", "template instantiated nowhere"),
    FILE_LEFT_OUT("PORT3013", "file that the program does not need"),
    UNSUPPORTED("PORT4001", "not supported"),
    UNSUPPORTED_CALL("PORT4002", "call not supported"),
    PARTIAL_SUPPORT("PORT4003", "partly supported"),
    USAGE("PORT5001", "wrong usage"),
    ENVIRONMENT("PORT5002", "environment"),
    UNREADABLE_REPORT("PORT5003", "report cannot be read"),
    UNREADABLE_BASELINE("PORT5004", "baseline cannot be read"),
    SHARDS_DO_NOT_FIT("PORT5005", "shards do not fit together"),
    UNREADABLE_PROJECT("PORT5006", "port.json cannot be read"),
    UNREADABLE_BUILD_FILE("PORT5007", "build file cannot be read"),
    OUT_OF_BOUNDS("PORT6001", "access out of bounds"),
    MISALIGNED("PORT6002", "misaligned access"),
    USE_AFTER_FREE("PORT6003", "use after free"),
    NULL_POINTER("PORT6004", "null pointer"),
    DIVISION_BY_ZERO("PORT6005", "integer division by zero"),
    TIMEOUT("PORT6006", "time limit reached"),
    BAD_LAUNCH("PORT6007", "launch configuration not possible"),
    OUT_OF_MEMORY("PORT6008", "out of memory"),
    ABORTED("PORT6009", "program aborted"),
    ASSERTION_FAILED("PORT6010", "assertion failed"),
    WRONG_SPACE("PORT6011", "memory of the other side"),
    STACK_OVERFLOW("PORT6012", "stack overflow"),
    UNCAUGHT_EXCEPTION("PORT6013", "uncaught exception"),
    UNINITIALISED("PORT6014", "memory read before it has a value"),
    LEAK("PORT6015", "memory never freed"),
    CONSTANT_WRITTEN("PORT6016", "constant memory written"),
    NO_FUNCTION("PORT6017", "call of what is no function"),
    DATA_RACE("PORT6101", "data race"),
    BARRIERS_APART("PORT6102", "threads meet at different barriers"),
    BARRIER_NOT_REACHED("PORT6103", "barrier not reached by all threads"),
    BAD_WARP_MASK("PORT6104", "bad warp mask"),
    DEADLOCK("PORT6105", "deadlock"),
    MISMATCH("PORT7001", "the port computes something else"),
    OUTPUT_DIFFERS("PORT7002", "the port prints something else"),
    NOT_VERIFIED("PORT7003", "not verified"),
    PORT_NOT_COMPILED("PORT7004", "the port does not compile"),
    GOT_WORSE("PORT8001", "verdict got worse"),
    BELOW_FLOOR("PORT8002", "new and below the floor"),
    PORT_IS_STALE("PORT8003", "CUDA changed, its port did not"),
    ACCEPTANCE_EXPIRED("PORT8004", "acceptance has expired"),
    NEEDLESS_ENTRY("PORT8005", "needless entry in the baseline"),
    MERGE_CONFLICT("PORT8006", "both sides changed the same lines"),
    COVERAGE_FELL("PORT8007", "coverage fell"),
    DEFECT("PORT9001", "defect in port");

    private final String id;
    private final String title;

    Code(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /// The code as users see it, such as `PORT1001`.
    public String id() {
        return id;
    }

    /// Whether it says that a program needs more than it is given here, which is no fault of the program.
    public boolean isLimit() {
        return this == TIMEOUT || this == OUT_OF_MEMORY;
    }

    /// A few words that name the finding.
    public String title() {
        return title;
    }
}
