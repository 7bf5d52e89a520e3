package port.syntax;

/// An argument of a template.
public sealed interface TemplateArgument extends SyntaxNode permits NameArgument, TypeArgument, ExpressionArgument {}
