package port.runtime.emulator.transform;

/// How the threads that run a region together may leave it.
enum Exits {
    /// There is one way out.
    ONE,
    /// There are several, and all threads take the same.
    SAME,
    /// Each thread may take another way.
    ANY
}
