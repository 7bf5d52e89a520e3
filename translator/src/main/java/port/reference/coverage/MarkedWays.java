package port.reference.coverage;

/// The marks of some ways, which compiled code sets.
public interface MarkedWays {
    /// Notes the ways that have been marked since the last call, and takes the marks away.
    ///
    /// @param taken by the numbers of the ways
    /// @param first the number of the first of these ways
    void collect(boolean[] taken, int first);
}
