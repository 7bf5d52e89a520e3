package port.syntax;

/// Which part of an aggregate an element of a braced list is for.
public sealed interface Designator extends SyntaxNode permits FieldDesignator, IndexDesignator {}
