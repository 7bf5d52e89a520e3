package port.syntax;

import port.source.Span;

/// Anything in the syntax tree: it stands somewhere in the source.
public sealed interface SyntaxNode
        permits Declaration,
                Statement,
                Expression,
                TypeSyntax,
                Initializer,
                TemplateParameter,
                TemplateArgument,
                UnqualifiedName,
                Condition,
                QueryOperand,
                Requirement,
                Designator,
                FunctionBody,
                Attribute,
                AsmOperand,
                BaseSpecifier,
                BracedElement,
                CatchHandler,
                Enumerator,
                LambdaCapture,
                Member,
                MemberInitializer,
                NameSegment,
                ParameterDeclaration,
                QualifiedName,
                Specifiers {
    /// The place in the source; for expanded tokens, the place of the macro's use.
    Span span();
}
