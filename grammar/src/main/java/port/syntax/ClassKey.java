package port.syntax;

/// The word that introduces a class.
public enum ClassKey {
    CLASS,
    STRUCT,
    UNION
}
