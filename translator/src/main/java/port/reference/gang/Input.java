package port.reference.gang;

/// A parameter that is kept in a lane array.
///
/// @param argument the position of the argument
public record Input(int argument, LaneSlot slot) {}
