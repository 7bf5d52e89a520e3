package port.syntax;

/// The type of a floating-point literal.
public enum FloatSuffix {
    /// `double`
    NONE,
    /// `1.0f`
    FLOAT,
    /// `1.0L`
    LONG_DOUBLE
}
