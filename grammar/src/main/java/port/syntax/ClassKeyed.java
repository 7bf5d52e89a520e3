package port.syntax;

/// A class or enumeration written where a type can stand.
///
/// @param declaration the class itself
/// @param use the type that it is where it stands
record ClassKeyed(Declaration declaration, TypeSyntax use, boolean isDefinition) {}
