package port.ir;

import port.source.Span;

/// A statement.
public sealed interface Stmt
        permits Block,
                Declare,
                Evaluate,
                If,
                While,
                DoWhile,
                For,
                Switch,
                Break,
                Continue,
                Return,
                Launch,
                Cleanup,
                Try,
                Throw {
    Span span();
}
