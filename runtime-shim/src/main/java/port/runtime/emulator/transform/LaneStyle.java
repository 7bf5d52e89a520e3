package port.runtime.emulator.transform;

/// What the code of a region does where lanes may decide a branch differently though neighbours mostly agree on it.
enum LaneStyle {
    /// It asks whether they agree; a group that does not runs elsewhere.
    AGREEING,
    /// The same, but relies on values that are multiples of the group's size; the code has to check that.
    ALIGNED,
    /// The lanes part.
    PARTING
}
