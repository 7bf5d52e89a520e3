package port.runtime.emulator.transform;

/// How the lanes of a group, which run together, differ in a value.
enum LaneShape {
    /// Nothing is known yet.
    UNKNOWN,
    /// Not at all: one scalar stands for all.
    UNIFORM,
    /// Each lane's value is one more than that of the lane before; the first lane's stands for all.
    CONSECUTIVE,
    /// In any way: a vector.
    VARYING;

    /// What describes a value that is one or the other.
    LaneShape join(LaneShape other) {
        if (this == UNKNOWN || this == other) {
            return other;
        }
        return other == UNKNOWN ? this : VARYING;
    }
}
