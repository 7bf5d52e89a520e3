package port.syntax;

/// What a function is by its name.
public enum FunctionKind {
    ORDINARY,
    CONSTRUCTOR,
    DESTRUCTOR,
    CONVERSION,
    OPERATOR,
    LITERAL_OPERATOR,
    /// `vector(It, It) -> vector<T>;`: `returnType` is the deduced type.
    DEDUCTION_GUIDE
}
