package port.syntax;

/// `&` or `&&` behind a method's parameters.
public enum ReferenceQualifier {
    NONE,
    LVALUE,
    RVALUE
}
