package port.syntax;

/// What a name is, as far as reading needs it.
enum NameKind {
    /// Declared nowhere that was read, or a member of something that depends on a template parameter.
    UNKNOWN,
    /// A variable, function, enumerator or field.
    VALUE,
    /// A function template or variable template.
    VALUE_TEMPLATE,
    /// A class, enumeration, alias or type parameter.
    TYPE,
    /// A class template, alias template or template template parameter.
    TYPE_TEMPLATE,
    CONCEPT,
    NAMESPACE
}
