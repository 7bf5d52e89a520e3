package port.reference.coverage;

/// Notes which ways of one branch some thread of a gang goes.
@FunctionalInterface
public interface BranchMarks {
    /// For a branch that is not counted.
    BranchMarks NONE = _ -> {};

    /// @param way counted from 0
    void take(int way);
}
