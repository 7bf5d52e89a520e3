package port.syntax;

/// What stands beside a type.
public enum TypeQualifier {
    CONST,
    VOLATILE,
    RESTRICT
}
