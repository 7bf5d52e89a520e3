package port.syntax;

/// What a lambda captures without naming it.
public enum CaptureDefault {
    /// nothing
    NONE,
    /// `[=]`
    COPY,
    /// `[&]`
    REFERENCE
}
