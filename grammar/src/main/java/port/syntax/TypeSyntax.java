package port.syntax;

/// A type as written, declarators already applied: `int *a[3]` is an array of pointers to `int`.
public sealed interface TypeSyntax extends SyntaxNode
        permits BuiltinTypeSyntax,
                NamedTypeSyntax,
                AutoTypeSyntax,
                DecltypeTypeSyntax,
                QualifiedTypeSyntax,
                PointerTypeSyntax,
                ReferenceTypeSyntax,
                MemberPointerTypeSyntax,
                ArrayTypeSyntax,
                FunctionTypeSyntax,
                PackExpansionTypeSyntax,
                TransformedTypeSyntax {}
