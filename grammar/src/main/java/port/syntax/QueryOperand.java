package port.syntax;

/// What `sizeof` and its like ask about.
public sealed interface QueryOperand extends SyntaxNode permits NameOperand, TypeOperand, ExpressionOperand {}
