package port.project.cmake;

/// What is known of a condition.
enum Truth {
    YES,
    NO,
    /// It depends on the machine or on the user.
    OPEN;

    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    Truth negated() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case OPEN -> OPEN;
        };
    }

    Truth and(Truth other) {
        return this == NO || other == NO ? NO : this == YES ? other : OPEN;
    }

    Truth or(Truth other) {
        return negated().and(other.negated()).negated();
    }
}
