package port.reference.coverage;

/// Notes which ways of one branch some thread of a gang goes.
public interface BranchMarks {
    /// For a branch that is not counted.
    BranchMarks NONE =
            new BranchMarks() {
                @Override
                public void take(int way) {}

                @Override
                public boolean wantsParting() {
                    return false;
                }

                @Override
                public void part() {}
            };

    /// @param way counted from 0
    void take(int way);

    /// Whether it is of interest that lanes of one warp part here.
    boolean wantsParting();

    /// Notes that they do.
    void part();
}
