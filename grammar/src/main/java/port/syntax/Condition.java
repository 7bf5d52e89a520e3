package port.syntax;

/// What an `if`, `while`, `for` or `switch` decides on.
public sealed interface Condition extends SyntaxNode permits ExpressionCondition, DeclarationCondition {}
