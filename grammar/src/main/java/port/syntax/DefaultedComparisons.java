package port.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import port.source.Span;

/// Writes out `operator==` and `operator<=>` that are `= default`: base by base, then member by member ([class.compare.default]).
///
/// In classes with arrays or unnamed classes among their members they stay as they are.
final class DefaultedComparisons {
    private final List<BaseSpecifier> bases;
    private final List<VariableDeclaration> fields;

    private DefaultedComparisons(List<Member> members, List<BaseSpecifier> bases) {
        this.bases = bases;
        this.fields =
                members.stream()
                        .map(Member::declaration)
                        .filter(VariableDeclaration.class::isInstance)
                        .map(VariableDeclaration.class::cast)
                        .filter(field -> !field.specifiers().has(Specifier.STATIC))
                        .filter(field -> !field.name().last().text().isEmpty())
                        .toList();
    }

    /// The members of a class with bodies for its comparisons. A defaulted `operator<=>` brings along an `operator==`.
    static List<Member> written(List<Member> members, List<BaseSpecifier> bases) {
        if (members.stream().noneMatch(member -> isDefaulted(member.declaration()))) {
            return members;
        }
        var comparisons = new DefaultedComparisons(members, bases);
        if (!comparisons.canBeWritten(members)) {
            return members;
        }
        boolean hasEquality =
                members.stream().anyMatch(member -> operator(member.declaration()) == OverloadedOperator.EQUAL);
        List<Member> found = new ArrayList<>();
        for (Member member : members) {
            if (!isDefaulted(member.declaration())) {
                found.add(member);
                continue;
            }
            OverloadedOperator operator = operator(member.declaration());
            found.add(new Member(member.access(), comparisons.declared(member.declaration(), operator), member.span()));
            if (operator == OverloadedOperator.THREE_WAY && !hasEquality) {
                Declaration equality = comparisons.declared(member.declaration(), OverloadedOperator.EQUAL);
                found.add(new Member(member.access(), equality, member.span()));
            }
        }
        return found;
    }

    private boolean canBeWritten(List<Member> members) {
        boolean hasUnnamed =
                members.stream()
                        .anyMatch(member ->
                                member.declaration() instanceof ClassDeclaration inner
                                        && inner.naming() == ClassNaming.ANONYMOUS);
        boolean hasArray = fields.stream().anyMatch(field -> field.type() instanceof ArrayTypeSyntax);
        boolean hasPack = bases.stream().anyMatch(base -> base.type() instanceof PackExpansionTypeSyntax);
        boolean hasParts = !fields.isEmpty() || !bases.isEmpty();
        return hasParts && !hasUnnamed && !hasArray && !hasPack;
    }

    private static boolean isDefaulted(Declaration declaration) {
        return switch (declaration) {
            case FriendDeclaration friend -> isDefaulted(friend.declaration());
            case FunctionDeclaration function when function.body() instanceof DefaultedBody ->
                    operator(function) == OverloadedOperator.EQUAL
                            || operator(function) == OverloadedOperator.THREE_WAY;
            default -> false;
        };
    }

    /// The operator that is declared; `operator=` stands for everything else.
    private static OverloadedOperator operator(Declaration declaration) {
        return switch (declaration) {
            case FriendDeclaration friend -> operator(friend.declaration());
            case TemplateDeclaration template -> operator(template.declaration());
            case FunctionDeclaration function
                    when function.name().last().name() instanceof OperatorName(var found, _) ->
                    found;
            default -> OverloadedOperator.ASSIGN;
        };
    }

    private Declaration declared(Declaration declaration, OverloadedOperator operator) {
        return switch (declaration) {
            case FriendDeclaration(var befriended, var span) ->
                    new FriendDeclaration(declared(befriended, operator), span);
            case FunctionDeclaration function -> function(function, operator);
            default -> declaration;
        };
    }

    private FunctionDeclaration function(FunctionDeclaration defaulted, OverloadedOperator operator) {
        Span span = defaulted.span();
        List<ParameterDeclaration> parameters = named(defaulted.type().parameters());
        boolean isEquality = operator == OverloadedOperator.EQUAL;
        TypeSyntax result =
                isEquality ? new BuiltinTypeSyntax(BuiltinTypeKind.BOOL, span) : defaulted.type().returnType();
        Expression right = name(parameters.getLast(), span);
        Expression left = parameters.size() == 1 ? self(span) : name(parameters.getFirst(), span);
        List<Statement> statements = new ArrayList<>(noArrays(right, span));
        if (isEquality) {
            statements.add(equality(comparisons(InfixOperator.EQUAL, left, right, span), span));
        } else {
            statements.addAll(order(comparisons(InfixOperator.THREE_WAY, left, right, span), result, span));
        }
        return new FunctionDeclaration(
                defaulted.specifiers().with(Specifier.CONSTEXPR),
                NameBuilder.simple(new OperatorName(operator, defaulted.name().span())),
                defaulted.kind(),
                defaulted.type().with(result, parameters),
                List.of(),
                new BlockBody(new BlockStatement(statements, span), span),
                span);
    }

    private static List<ParameterDeclaration> named(List<ParameterDeclaration> parameters) {
        List<ParameterDeclaration> named = new ArrayList<>();
        for (ParameterDeclaration each : parameters) {
            Identifier name = each.name().orElseGet(() -> new Identifier("other$" + named.size(), each.span()));
            named.add(
                    new ParameterDeclaration(
                            each.specifiers(),
                            each.type(),
                            Optional.of(name),
                            each.isPack(),
                            each.defaultValue(),
                            each.span()));
        }
        return named;
    }

    /// Arrays under the name of another type show only when that is known.
    private List<Statement> noArrays(Expression object, Span span) {
        var reason =
                new StringLiteral(
                        "a defaulted comparison of arrays is not supported: write it out",
                        CharacterEncoding.ORDINARY,
                        span);
        List<Statement> found = new ArrayList<>();
        for (VariableDeclaration field : fields) {
            if (field.type() instanceof NamedTypeSyntax) {
                Expression member = new MemberExpression(object, false, field.name(), span);
                TemplateArgument type = new TypeArgument(new DecltypeTypeSyntax(member, span), span);
                Expression isArray = new TypeTraitExpression("__is_array", List.of(type), span);
                var isNone = new PrefixExpression(PrefixOperator.NOT, isArray, span);
                var assertion = new StaticAssertDeclaration(isNone, Optional.of(reason), span);
                found.add(new DeclarationStatement(List.of(assertion), span));
            }
        }
        return found;
    }

    private static Expression self(Span span) {
        var object = new PrefixExpression(PrefixOperator.DEREFERENCE, new ThisExpression(span), span);
        return new ParenthesizedExpression(object, span);
    }

    /// One comparison for each base and each member.
    private List<Expression> comparisons(InfixOperator operator, Expression left, Expression right, Span span) {
        List<Expression> found = new ArrayList<>();
        for (BaseSpecifier base : bases) {
            found.add(new BinaryExpression(operator, base(left, base, span), base(right, base, span), span));
        }
        for (VariableDeclaration field : fields) {
            found.add(
                    new BinaryExpression(
                            operator,
                            new MemberExpression(left, false, field.name(), span),
                            new MemberExpression(right, false, field.name(), span),
                            span));
        }
        return found;
    }

    private static Expression name(ParameterDeclaration parameter, Span span) {
        return new NameExpression(NameBuilder.simple(parameter.name().orElseThrow()), span);
    }

    private static Expression base(Expression object, BaseSpecifier base, Span span) {
        var constant = new QualifiedTypeSyntax(base.type(), Set.of(TypeQualifier.CONST), span);
        return new CastExpression(CastKind.STATIC, new ReferenceTypeSyntax(constant, false, span), object, span);
    }

    private static Statement equality(List<Expression> comparisons, Span span) {
        Expression all =
                comparisons.stream()
                        .reduce((before, next) -> new BinaryExpression(InfixOperator.AND, before, next, span))
                        .orElseThrow();
        return new ReturnStatement(Optional.of(all), span);
    }

    /// The first comparison that doesn't find its operands equal decides.
    private static List<Statement> order(List<Expression> comparisons, TypeSyntax result, Span span) {
        List<Statement> found = new ArrayList<>();
        Identifier name = new Identifier("order$", span);
        Expression order = new NameExpression(NameBuilder.simple(name), span);
        for (Expression comparison : comparisons.subList(0, comparisons.size() - 1)) {
            var variable =
                    new VariableDeclaration(
                            new Specifiers(Set.of(), List.of(), span),
                            NameBuilder.simple(name),
                            new AutoTypeSyntax(false, span),
                            Optional.of(new CopyInitializer(comparison, span)),
                            Optional.empty(),
                            span);
            var differs =
                    new BinaryExpression(
                            InfixOperator.NOT_EQUAL, order, new IntegerLiteral(0, true, false, 0, span), span);
            found.add(
                    new IfStatement(
                            false,
                            Optional.of(new DeclarationStatement(List.of(variable), span)),
                            new ExpressionCondition(differs, span),
                            returned(order, result, span),
                            Optional.empty(),
                            span));
        }
        found.add(returned(comparisons.getLast(), result, span));
        return found;
    }

    /// A written result type may be a weaker order than that of a member.
    private static Statement returned(Expression order, TypeSyntax result, Span span) {
        boolean isDeduced = result instanceof AutoTypeSyntax;
        Expression value = isDeduced ? order : new CastExpression(CastKind.STATIC, result, order, span);
        return new ReturnStatement(Optional.of(value), span);
    }
}
