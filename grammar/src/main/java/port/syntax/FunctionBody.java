package port.syntax;

/// What stands where a function's body can stand.
public sealed interface FunctionBody extends SyntaxNode
        permits AbsentBody, BlockBody, TryBody, DefaultedBody, DeletedBody, PureBody {}
