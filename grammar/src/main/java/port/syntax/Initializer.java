package port.syntax;

/// How a variable gets its first value.
public sealed interface Initializer extends SyntaxNode permits CopyInitializer, DirectInitializer, ListInitializer {}
