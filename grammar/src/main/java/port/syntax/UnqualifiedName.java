package port.syntax;

/// One name without qualification.
public sealed interface UnqualifiedName extends SyntaxNode
        permits Identifier, OperatorName, ConversionName, LiteralOperatorName, DestructorName, DecltypeName {}
