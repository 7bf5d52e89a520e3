package port.syntax;

/// The notations of a cast.
public enum CastKind {
    C_STYLE,
    STATIC,
    DYNAMIC,
    CONST,
    REINTERPRET
}
