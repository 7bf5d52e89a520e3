package port.lower.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import port.lower.symbol.LoweringFailure;
import port.source.Span;
import port.syntax.AssignmentExpression;
import port.syntax.AttributedStatement;
import port.syntax.AutoTypeSyntax;
import port.syntax.BinaryExpression;
import port.syntax.BlockStatement;
import port.syntax.BreakStatement;
import port.syntax.BuiltinTypeKind;
import port.syntax.BuiltinTypeSyntax;
import port.syntax.CaseStatement;
import port.syntax.Condition;
import port.syntax.CopyInitializer;
import port.syntax.DeclarationStatement;
import port.syntax.DefaultStatement;
import port.syntax.DoStatement;
import port.syntax.EmptyStatement;
import port.syntax.Expression;
import port.syntax.ExpressionCondition;
import port.syntax.ExpressionStatement;
import port.syntax.ForStatement;
import port.syntax.Identifier;
import port.syntax.IfStatement;
import port.syntax.InfixOperator;
import port.syntax.IntegerLiteral;
import port.syntax.LabelStatement;
import port.syntax.NameExpression;
import port.syntax.NameSegment;
import port.syntax.QualifiedName;
import port.syntax.RangeForStatement;
import port.syntax.Specifiers;
import port.syntax.Statement;
import port.syntax.SwitchStatement;
import port.syntax.TryStatement;
import port.syntax.TypeSyntax;
import port.syntax.VariableDeclaration;
import port.syntax.WhileStatement;

/// Labels of a `switch` that stand within loops and other statements of its block, as in Duff's device: a variable keeps which of them was
/// chosen, and until that one is reached, what stands before it is passed over.
///
/// `do { a(); case 1: b(); } while (c);  ->  case 1: do { if (entry == 0) { a(); } entry = 0; b(); } while (c);`
final class NestedLabels {
    private static final String SELECTED = "selected$";
    private static final String ENTRY = "entry$";

    /// A label, without the statement behind it.
    private record Label(Optional<CaseStatement> choice, Span span) {
        Statement before(Statement body) {
            return choice.<Statement>map(known -> new CaseStatement(known.value(), known.rangeEnd(), body, span))
                    .orElseGet(() -> new DefaultStatement(body, span));
        }
    }

    private final List<Label> labels = new ArrayList<>();
    private final List<Label> outer = new ArrayList<>();

    private NestedLabels() {}

    /// The same statement with all labels in its outermost block; empty where they stand there already.
    ///
    /// @param selector what is switched on
    static Optional<BlockStatement> raised(Expression selector, SwitchStatement choice) {
        List<Statement> outer = choice.body() instanceof BlockStatement(var inner, _) ? inner : List.of(choice.body());
        if (outer.stream().noneMatch(statement -> isWithin(bare(statement)))) {
            return Optional.empty();
        }
        var nested = new NestedLabels();
        List<Statement> raised = outer.stream().map(nested::raised).toList();
        Span span = choice.span();
        Condition selected = new ExpressionCondition(name(SELECTED, span), span);
        return Optional.of(
                new BlockStatement(
                        List.of(
                                variable(SELECTED, new AutoTypeSyntax(false, span), selector, span),
                                variable(
                                        ENTRY, new BuiltinTypeSyntax(BuiltinTypeKind.INT, span), number(0, span), span),
                                new SwitchStatement(Optional.empty(), selected, nested.notes(span), span),
                                new SwitchStatement(
                                        Optional.empty(), selected, new BlockStatement(raised, span), span)),
                        span));
    }

    /// What stands behind the labels in front of a statement.
    private static Statement bare(Statement statement) {
        return switch (statement) {
            case CaseStatement label -> bare(label.body());
            case DefaultStatement label -> bare(label.body());
            case LabelStatement label -> bare(label.body());
            default -> statement;
        };
    }

    /// Whether a label stands in a statement, and not in a `switch` of its own.
    private static boolean isWithin(Statement statement) {
        return switch (statement) {
            case CaseStatement _, DefaultStatement _ -> true;
            case AttributedStatement attributed -> isWithin(attributed.statement());
            case BlockStatement(var statements, _) -> statements.stream().anyMatch(NestedLabels::isWithin);
            case LabelStatement label -> isWithin(label.body());
            case DoStatement loop -> isWithin(loop.body());
            case ForStatement loop -> isWithin(loop.body());
            case RangeForStatement loop -> isWithin(loop.body());
            case WhileStatement loop -> isWithin(loop.body());
            case IfStatement branch ->
                    isWithin(branch.thenBranch()) || branch.elseBranch().filter(NestedLabels::isWithin).isPresent();
            case TryStatement attempt -> isWithin(attempt.block());
            default -> false;
        };
    }

    /// A statement of the outermost block, with the labels that stand within it in front of it.
    private Statement raised(Statement statement) {
        return switch (statement) {
            case CaseStatement label -> {
                var own = new Label(Optional.of(label), label.span());
                outer.add(own);
                yield own.before(raised(label.body()));
            }
            case DefaultStatement(var inner, var span) -> new DefaultStatement(raised(inner), span);
            case LabelStatement(var label, var inner, var span) -> new LabelStatement(label, raised(inner), span);
            default -> {
                int before = labels.size();
                Statement within = entered(statement);
                for (Label label : labels.subList(before, labels.size()).reversed()) {
                    within = label.before(within);
                }
                yield within;
            }
        };
    }

    /// A statement that can be entered at the labels within it.
    private Statement entered(Statement statement) {
        if (!isWithin(statement)) {
            return statement;
        }
        Span span = statement.span();
        return switch (statement) {
            case CaseStatement _, DefaultStatement _ -> new BlockStatement(passed(List.of(statement)), span);
            case BlockStatement(var statements, _) -> new BlockStatement(passed(statements), span);
            case DoStatement(var inner, var condition, _) -> new DoStatement(entered(inner), condition, span);
            case WhileStatement(var condition, var inner, _) ->
                    new WhileStatement(enteredOr(condition), entered(inner), span);
            case ForStatement(var first, var condition, var step, var inner, _)
                    when !(first instanceof DeclarationStatement) ->
                    new BlockStatement(
                            List.of(
                                    unless(first),
                                    new ForStatement(
                                            new EmptyStatement(span),
                                            condition.map(NestedLabels::enteredOr),
                                            step,
                                            entered(inner),
                                            span)),
                            span);
            case IfStatement branch when !branch.isConstexpr() && branch.initializer().isEmpty() -> entered(branch);
            default -> throw LoweringFailure.unsupported(span, "a label of a switch within such a statement is");
        };
    }

    private Statement entered(IfStatement branch) {
        Span span = branch.span();
        int before = labels.size();
        Statement then = entered(branch.thenBranch());
        int last = labels.size();
        Optional<Statement> otherwise = branch.elseBranch().map(this::entered);
        Expression isOther = binary(InfixOperator.LESS_EQUAL, name(ENTRY, span), number(last, span), span);
        Condition condition =
                last > before ? enteredOr(branch.condition()) : and(isNotEntered(span), branch.condition());
        return new IfStatement(
                false,
                Optional.empty(),
                labels.size() > last && last > before ? and(isOther, condition) : condition,
                then,
                otherwise,
                span);
    }

    /// Statements one after the other, of which those before the chosen label are passed over.
    private List<Statement> passed(List<Statement> statements) {
        List<Statement> all = new ArrayList<>();
        List<Statement> group = new ArrayList<>();
        Optional<Expression> reached = Optional.empty();
        for (Statement statement : statements) {
            Statement at = statement;
            if (at instanceof CaseStatement || at instanceof DefaultStatement) {
                close(group, reached, all);
                reached = Optional.empty();
            }
            while (at instanceof CaseStatement || at instanceof DefaultStatement) {
                Span span = at.span();
                Optional<CaseStatement> choice =
                        at instanceof CaseStatement known ? Optional.of(known) : Optional.empty();
                labels.add(new Label(choice, span));
                Expression isHere = binary(InfixOperator.EQUAL, name(ENTRY, span), number(labels.size(), span), span);
                reached =
                        Optional.of(
                                binary(InfixOperator.OR, reached.orElseGet(() -> isNotEntered(span)), isHere, span));
                at = at instanceof CaseStatement known ? known.body() : ((DefaultStatement) at).body();
            }
            if (isWithin(at)) {
                close(group, reached, all);
                reached = Optional.empty();
                all.add(entered(at));
            } else {
                group.add(at);
            }
        }
        close(group, reached, all);
        return all;
    }

    /// Ends a group of statements that are run unless another label has to be reached.
    private static void close(List<Statement> group, Optional<Expression> reached, List<Statement> into) {
        if (group.isEmpty() && reached.isEmpty()) {
            return;
        }
        Span span = reached.map(Expression::span).orElseGet(() -> group.getFirst().span());
        group.stream()
                .filter(DeclarationStatement.class::isInstance)
                .findFirst()
                .ifPresent(declaration -> {
                    throw LoweringFailure.unsupported(
                            declaration.span(), "a declaration between labels within statements is");
                });
        List<Statement> inner = new ArrayList<>();
        if (reached.isPresent()) {
            inner.add(note(0, span));
        }
        inner.addAll(group);
        into.add(conditional(reached.orElseGet(() -> isNotEntered(span)), new BlockStatement(inner, span), span));
        group.clear();
    }

    /// `switch (selected) { case 7: entry = 1; break; ... }`
    private BlockStatement notes(Span span) {
        List<Statement> all = new ArrayList<>();
        boolean isDefaultWithin = labels.stream().anyMatch(label -> label.choice().isEmpty());
        if (isDefaultWithin) {
            outer.forEach(label -> all.add(label.before(new BreakStatement(label.span()))));
        }
        for (int i = 0; i < labels.size(); i++) {
            all.add(labels.get(i).before(note(i + 1, span)));
            all.add(new BreakStatement(span));
        }
        return new BlockStatement(all, span);
    }

    private static Statement unless(Statement first) {
        return first instanceof EmptyStatement ? first : conditional(isNotEntered(first.span()), first, first.span());
    }

    private static Statement conditional(Expression condition, Statement then, Span span) {
        return new IfStatement(
                false, Optional.empty(), new ExpressionCondition(condition, span), then, Optional.empty(), span);
    }

    private static Condition enteredOr(Condition condition) {
        Span span = condition.span();
        Expression isEntered = binary(InfixOperator.NOT_EQUAL, name(ENTRY, span), number(0, span), span);
        return new ExpressionCondition(binary(InfixOperator.OR, isEntered, expression(condition), span), span);
    }

    private static Condition and(Expression first, Condition condition) {
        Span span = condition.span();
        return new ExpressionCondition(binary(InfixOperator.AND, first, expression(condition), span), span);
    }

    private static Expression expression(Condition condition) {
        if (condition instanceof ExpressionCondition(var expression, _)) {
            return expression;
        }
        throw LoweringFailure.unsupported(condition.span(), "a label of a switch behind such a condition is");
    }

    private static Expression isNotEntered(Span span) {
        return binary(InfixOperator.EQUAL, name(ENTRY, span), number(0, span), span);
    }

    private static Statement note(int code, Span span) {
        return new ExpressionStatement(
                new AssignmentExpression(Optional.empty(), name(ENTRY, span), number(code, span), span), span);
    }

    private static Statement variable(String text, TypeSyntax type, Expression value, Span span) {
        var declaration =
                new VariableDeclaration(
                        new Specifiers(Set.of(), List.of(), span),
                        named(text, span),
                        type,
                        Optional.of(new CopyInitializer(value, span)),
                        Optional.empty(),
                        span);
        return new DeclarationStatement(List.of(declaration), span);
    }

    private static Expression binary(InfixOperator operator, Expression left, Expression right, Span span) {
        return new BinaryExpression(operator, left, right, span);
    }

    private static Expression number(int value, Span span) {
        return new IntegerLiteral(value, true, false, 0, span);
    }

    private static Expression name(String text, Span span) {
        return new NameExpression(named(text, span), span);
    }

    private static QualifiedName named(String text, Span span) {
        return new QualifiedName(
                false, List.of(new NameSegment(new Identifier(text, span), Optional.empty(), span)), span);
    }
}
