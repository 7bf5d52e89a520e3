package port.lower.symbol;

/// A type as C++ sees it; [port.ir.Type] is what is left of it after lowering.
///
/// Types are equal when C++ calls them the same; classes and enums are equal by the identity of their symbols.
public sealed interface CxxType
        permits Fundamental,
                Qualified,
                PointerTo,
                ReferenceTo,
                MemberPointerTo,
                ArrayOf,
                ArrayPattern,
                FunctionOf,
                ClassType,
                EnumType,
                Placeholder,
                ParameterType,
                TemplateIdType,
                DependentType {
    /// This type without `const` and `volatile` at the top.
    default CxxType unqualified() {
        return this;
    }

    default boolean isConst() {
        return false;
    }

    /// This type with `const` at the top; references and functions stay as they are, arrays become arrays of constants.
    default CxxType withConst() {
        return Qualified.of(this, true, false);
    }

    /// The type referred to, or this one if it is no reference.
    default CxxType referred() {
        return this;
    }

    default boolean isVoid() {
        return unqualified() == Fundamental.VOID;
    }
}
