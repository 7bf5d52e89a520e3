package port.lower.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.ir.Block;
import port.ir.Expr;
import port.ir.IntConstant;
import port.ir.ScalarType;
import port.ir.Stmt;
import port.ir.Switch;
import port.ir.SwitchCase;
import port.lower.expression.Arithmetic;
import port.lower.expression.Body;
import port.lower.expression.Operand;
import port.lower.symbol.LoweringFailure;
import port.source.Span;
import port.syntax.BlockStatement;
import port.syntax.CaseStatement;
import port.syntax.Condition;
import port.syntax.DeclarationCondition;
import port.syntax.DeclarationStatement;
import port.syntax.DefaultStatement;
import port.syntax.Expression;
import port.syntax.ExpressionCondition;
import port.syntax.NameExpression;
import port.syntax.Statement;
import port.syntax.SwitchStatement;

/// `switch`, whose labels stand in the outermost block or are brought there.
final class Switches {
    private final Statements statements;
    private final Body body;

    Switches(Statements statements, Body body) {
        this.statements = statements;
        this.body = body;
    }

    List<Stmt> lower(SwitchStatement choice) {
        List<Statement> before = new ArrayList<>();
        choice.initializer().ifPresent(before::add);
        return switch (choice.condition()) {
            case ExpressionCondition(var expression, _) ->
                    before.isEmpty() ? on(expression, choice) : after(before, choice.condition(), choice);
            case DeclarationCondition(var variable, var span) -> {
                before.add(new DeclarationStatement(List.of(variable), span));
                yield after(before, new ExpressionCondition(new NameExpression(variable.name(), span), span), choice);
            }
        };
    }

    /// What stands before the condition lives as long as the whole.
    private List<Stmt> after(List<Statement> before, Condition condition, SwitchStatement choice) {
        List<Statement> all = new ArrayList<>(before);
        all.add(new SwitchStatement(Optional.empty(), condition, choice.body(), choice.span()));
        return List.of(new Block(statements.scoped(() -> statements.sequence(all)), choice.span()));
    }

    private List<Stmt> on(Expression expression, SwitchStatement choice) {
        Optional<BlockStatement> raised = NestedLabels.raised(expression, choice);
        return raised.isPresent() ? List.of(statements.block(raised.get())) : onOutermost(expression, choice);
    }

    private List<Stmt> onOutermost(Expression expression, SwitchStatement choice) {
        return statements.scoped(() -> {
            Operand.OfValue value = body.expressions().integral(expression);
            Statements.Decision decision = statements.temporaries(value.expr(), choice.span());
            List<Stmt> found = new ArrayList<>(decision.before());
            // What is declared in front of the first label is there for all cases, and never initialised.
            found.addAll(statements.sequence(declared(choice)));
            found.addAll(
                    statements
                            .jumps()
                            .enclose(
                                    Jumps.Kind.SWITCH,
                                    () ->
                                            new Switch(
                                                    decision.condition(),
                                                    cases(choice, (ScalarType) value.expr().type()),
                                                    choice.span())));
            return found.size() == 1 ? found : List.of(new Block(found, choice.span()));
        });
    }

    private static final class Group {
        private final List<Expr> labels = new ArrayList<>();
        private boolean isDefault;
        private final List<Statement> statements = new ArrayList<>();
        private Span span;
    }

    private static List<Statement> declared(SwitchStatement choice) {
        return inner(choice).stream().takeWhile(DeclarationStatement.class::isInstance).toList();
    }

    private static List<Statement> inner(SwitchStatement choice) {
        return choice.body() instanceof BlockStatement(var inner, _) ? inner : List.of(choice.body());
    }

    private List<SwitchCase> cases(SwitchStatement choice, ScalarType type) {
        List<Group> groups = new ArrayList<>();
        inner(choice).stream().skip(declared(choice).size()).forEach(statement -> add(statement, groups, type));
        return groups.stream()
                .map(group ->
                        new SwitchCase(
                                group.labels, group.isDefault, statements.sequence(group.statements), group.span))
                .toList();
    }

    private void add(Statement statement, List<Group> groups, ScalarType type) {
        switch (statement) {
            case CaseStatement label -> {
                Group group = group(groups, label.span());
                group.labels.add(label(label.value(), type));
                label.rangeEnd().ifPresent(end -> range(label.value(), end, group, type));
                add(label.body(), groups, type);
            }
            case DefaultStatement label -> {
                group(groups, label.span()).isDefault = true;
                add(label.body(), groups, type);
            }
            default -> {
                if (groups.isEmpty()) {
                    throw LoweringFailure.unsupported(statement.span(), "a statement in front of the first 'case' is");
                }
                groups.getLast().statements.add(statement);
            }
        }
    }

    /// The group that a label belongs to: the last one, if no statement stands between.
    private static Group group(List<Group> groups, Span span) {
        if (groups.isEmpty() || !groups.getLast().statements.isEmpty()) {
            var group = new Group();
            group.span = span;
            groups.add(group);
        }
        return groups.getLast();
    }

    private Expr label(Expression written, ScalarType type) {
        Expr value = body.expressions().value(written).expr();
        if (body.unit().constants().fold(value).orElse(value) instanceof IntConstant constant) {
            var name = value instanceof IntConstant named ? named.name() : constant.name();
            return new IntConstant(Arithmetic.wrap(constant.value(), type), type, name, written.span());
        }
        long number = body.unit().constants().integer(written, body.scope());
        return IntConstant.of(Arithmetic.wrap(number, type), type, written.span());
    }

    private void range(Expression first, Expression last, Group group, ScalarType type) {
        long from = body.unit().constants().integer(first, body.scope());
        long to = body.unit().constants().integer(last, body.scope());
        if (to - from > 1000) {
            throw LoweringFailure.of(Code.UNSUPPORTED, first.span(), "so long a range of cases is not supported");
        }
        for (long value = from + 1; value <= to; value++) {
            group.labels.add(IntConstant.of(Arithmetic.wrap(value, type), type, first.span()));
        }
    }
}
