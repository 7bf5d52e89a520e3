package port.lower.symbol;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// A function type.
///
/// @param parameters adjusted: arrays and functions are pointers, no qualifiers at the top
/// @param isConstMember whether it is that of a member function declared `const`
public record FunctionOf(
        CxxType result, List<CxxType> parameters, boolean variadic, boolean isConstMember, RefQualifier reference)
        implements CxxType {
    /// What stands behind a member function's parameters.
    public enum RefQualifier {
        NONE,
        LVALUE,
        RVALUE
    }

    public FunctionOf {
        Objects.requireNonNull(result, "result");
        parameters = List.copyOf(parameters);
        Objects.requireNonNull(reference, "reference");
    }

    public static FunctionOf of(CxxType result, List<CxxType> parameters) {
        return new FunctionOf(result, parameters, false, false, RefQualifier.NONE);
    }

    /// The same with another result.
    public FunctionOf returning(CxxType other) {
        return new FunctionOf(other, parameters, variadic, isConstMember, reference);
    }

    /// The same without `...`.
    public FunctionOf fixed() {
        return new FunctionOf(result, parameters, false, isConstMember, reference);
    }

    /// The same without what only member functions have.
    public FunctionOf free() {
        return new FunctionOf(result, parameters, variadic, false, RefQualifier.NONE);
    }

    /// `(int, float*)`.
    public String parameterText() {
        String text = parameters.stream().map(CxxType::toString).collect(Collectors.joining(", "));
        String rest = variadic ? parameters.isEmpty() ? "..." : ", ..." : "";
        return "(" + text + rest + ")" + (isConstMember ? " const" : "");
    }

    String text(String declarator) {
        return result + " " + declarator + parameterText();
    }

    @Override
    public String toString() {
        return text("").replace("  ", " ");
    }
}
