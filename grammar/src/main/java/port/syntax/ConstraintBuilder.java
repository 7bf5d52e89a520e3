package port.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import port.grammar.CudaParser.ConceptDefinitionContext;
import port.grammar.CudaParser.ConjunctionContext;
import port.grammar.CudaParser.RequirementContext;
import port.grammar.CudaParser.RequiresClauseContext;
import port.grammar.CudaParser.RequiresExpressionContext;
import port.source.Span;

/// Builds constraints: concepts, `requires` clauses and `requires` expressions.
final class ConstraintBuilder {
    private final TreeContext context;

    ConstraintBuilder(TreeContext context) {
        this.context = context;
    }

    Optional<Expression> clause(RequiresClauseContext tree) {
        return Optional.ofNullable(tree).map(this::constraint);
    }

    private Expression constraint(RequiresClauseContext tree) {
        List<Expression> parts = tree.conjunction().stream().map(this::conjunction).toList();
        return joined(parts, InfixOperator.OR);
    }

    private Expression conjunction(ConjunctionContext tree) {
        return joined(tree.primary().stream().map(context.primaries()::primary).toList(), InfixOperator.AND);
    }

    private static Expression joined(List<Expression> parts, InfixOperator operator) {
        Expression all = parts.getFirst();
        for (Expression part : parts.subList(1, parts.size())) {
            all = new BinaryExpression(operator, all, part, all.span().to(part.span()));
        }
        return all;
    }

    /// Both constraints.
    static Optional<Expression> both(Optional<Expression> first, Optional<Expression> second) {
        return first.isPresent() && second.isPresent()
                ? Optional.of(joined(List.of(first.get(), second.get()), InfixOperator.AND))
                : first.or(() -> second);
    }

    /// What a declaration is behind `template <...> requires constraint`.
    static Declaration constrained(Declaration declaration, Optional<Expression> constraint) {
        if (constraint.isEmpty()) {
            return declaration;
        }
        return switch (declaration) {
            case FriendDeclaration(var befriended, var span) ->
                    new FriendDeclaration(constrained(befriended, constraint), span);
            case FunctionDeclaration function ->
                    function.with(function.type().with(both(constraint, function.type().constraint())));
            case ClassDeclaration type -> type.with(constraint);
            case VariableDeclaration variable -> variable.with(constraint);
            default -> declaration;
        };
    }

    /// A concept is a constant of its arguments.
    VariableDeclaration concept(ConceptDefinitionContext tree) {
        Span span = context.span(tree);
        Identifier name = context.identifier(tree.Identifier());
        Expression constraint = context.expressions().assignment(tree.assignment());
        var value =
                new RequiresExpression(
                        List.of(), List.of(new Requirement.Nested(constraint, constraint.span())), constraint.span());
        return new VariableDeclaration(
                new Specifiers(EnumSet.of(Specifier.CONSTEXPR, Specifier.INLINE), List.of(), span),
                NameBuilder.simple(name),
                new BuiltinTypeSyntax(BuiltinTypeKind.BOOL, span),
                Optional.of(new CopyInitializer(value, value.span())),
                Optional.empty(),
                span);
    }

    RequiresExpression expression(RequiresExpressionContext tree) {
        List<Requirement> requirements = new ArrayList<>();
        tree.requirement().forEach(requirement -> requirements.add(requirement(requirement)));
        return new RequiresExpression(
                context.declarators().parameters(tree.parameters()), requirements, context.span(tree));
    }

    private Requirement requirement(RequirementContext tree) {
        Span span = context.span(tree);
        if (tree.Requires() != null) {
            return new Requirement.Nested(context.expressions().assignment(tree.assignment()), span);
        }
        if (tree.typenameName() != null) {
            QualifiedName name = context.names().typenameName(tree.typenameName());
            return new Requirement.Named(new NamedTypeSyntax(TypeKeyword.TYPENAME, name, name.span()), span);
        }
        Expression expression = context.expressions().expression(tree.expression());
        if (tree.LeftBrace() == null) {
            return new Requirement.Valid(expression, span);
        }
        Optional<QualifiedName> concept = Optional.ofNullable(tree.conceptName()).map(context.names()::conceptName);
        return new Requirement.Typed(expression, tree.Noexcept() != null, concept, span);
    }
}
