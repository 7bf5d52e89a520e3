package port.syntax;

/// A declaration: at file, namespace, class or block scope.
public sealed interface Declaration extends SyntaxNode
        permits AliasDeclaration,
                AsmDeclaration,
                ClassDeclaration,
                EnumDeclaration,
                ExplicitInstantiation,
                FriendDeclaration,
                FriendTypeDeclaration,
                FunctionDeclaration,
                LinkageDeclaration,
                NamespaceAlias,
                NamespaceDeclaration,
                StaticAssertDeclaration,
                StructuredBindingDeclaration,
                TemplateDeclaration,
                UnreadableDeclaration,
                UnreadDeclaration,
                UsingDeclaration,
                UsingDirective,
                VariableDeclaration {}
