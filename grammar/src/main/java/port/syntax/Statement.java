package port.syntax;

/// A statement.
public sealed interface Statement extends SyntaxNode
        permits AsmStatement,
                AttributedStatement,
                BlockStatement,
                BreakStatement,
                CaseStatement,
                ContinueStatement,
                DeclarationStatement,
                DefaultStatement,
                DoStatement,
                EmptyStatement,
                ExpressionStatement,
                ForStatement,
                GotoStatement,
                IfStatement,
                LabelStatement,
                RangeForStatement,
                ReturnStatement,
                SwitchStatement,
                TryStatement,
                WhileStatement {}
