package port.reference.machine;

/// Where threads that run one by one carry out an operation together.
public interface Meeting {
    /// Waits until all threads concerned are here; gives this one's result as 64 bits.
    ///
    /// @param operation the number of the operation
    /// @param arguments of this thread, as 64 bits each
    long meet(int lane, int operation, long[] arguments);

    /// Waits until it is a thread's turn to carry out an atomic operation, where an order of these is given.
    ///
    /// @param thread its number in the launch
    void awaitTurn(long thread);

    /// Lets other threads run.
    void giveWay();
}
