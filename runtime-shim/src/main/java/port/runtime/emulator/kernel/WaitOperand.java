package port.runtime.emulator.kernel;

/// What a thread brings along to a waiting point.
public enum WaitOperand {
    /// The lanes that take part, bit `i` for lane `i`; all 32 when left out.
    MASK,
    /// The thread's value or predicate; the number of a barrier.
    VALUE,
    /// Source lane, distance or lane mask of a shuffle; how many threads a numbered barrier waits for.
    LANE,
    /// The lanes of a shuffle's group: a power of two up to 32; 32 when left out.
    WIDTH
}
