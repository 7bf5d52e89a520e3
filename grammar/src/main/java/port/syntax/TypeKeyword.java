package port.syntax;

/// The word in front of a type's name.
public enum TypeKeyword {
    /// No word: `T`
    NONE,
    /// `typename T::type`
    TYPENAME,
    /// `struct S`, also `class S`
    STRUCT,
    /// `union U`
    UNION,
    /// `enum E`
    ENUM
}
