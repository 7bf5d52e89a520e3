package port.syntax;

/// How a lambda captures.
public enum CaptureKind {
    /// `x`
    COPY,
    /// `&x`
    REFERENCE,
    /// `this`
    THIS,
    /// `*this`
    COPY_OF_THIS
}
