package port.syntax;

/// An expression.
///
/// What C++ cannot decide without types stays neutral: see [CallExpression], [NameOperand] and [NameArgument].
public sealed interface Expression extends SyntaxNode
        permits AssignmentExpression,
                BinaryExpression,
                BoolLiteral,
                BracedListExpression,
                CallExpression,
                CastExpression,
                CharacterLiteral,
                ConditionalExpression,
                ConstructExpression,
                DeleteExpression,
                FloatLiteral,
                FoldExpression,
                IntegerLiteral,
                LambdaExpression,
                LaunchExpression,
                MacroExpression,
                MemberExpression,
                NameExpression,
                NewExpression,
                NullptrLiteral,
                PackExpansionExpression,
                ParenthesizedExpression,
                PostfixExpression,
                PrefixExpression,
                QueryExpression,
                SizeofPackExpression,
                StatementExpression,
                StringLiteral,
                SubscriptExpression,
                ThisExpression,
                ThrowExpression,
                TypeTraitExpression,
                UserLiteral {}
