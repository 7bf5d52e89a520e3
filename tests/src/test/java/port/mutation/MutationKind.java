package port.mutation;

/// The faults that are planted.
enum MutationKind {
    OPERATOR,
    COMPARISON,
    OFF_BY_ONE,
    CONSTANT,
    DROPPED_BARRIER,
    DROPPED_ATOMIC,
    DROPPED_STATEMENT,
    SWAPPED_ARGUMENTS,
    SWAPPED_DIMENSION,
    SIGNEDNESS,
    WIDTH,
    SHIFT_KIND,
    MISSING_CAST,
    WRONG_VARIABLE,
    LAUNCH_SIZE
}
