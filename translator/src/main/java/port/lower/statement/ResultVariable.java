package port.lower.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import port.lower.declaration.Variables;
import port.syntax.AsmStatement;
import port.syntax.AttributedStatement;
import port.syntax.BlockStatement;
import port.syntax.BreakStatement;
import port.syntax.CaseStatement;
import port.syntax.ContinueStatement;
import port.syntax.DeclarationStatement;
import port.syntax.DefaultStatement;
import port.syntax.DoStatement;
import port.syntax.EmptyStatement;
import port.syntax.Expression;
import port.syntax.ExpressionStatement;
import port.syntax.ForStatement;
import port.syntax.GotoStatement;
import port.syntax.IfStatement;
import port.syntax.LabelStatement;
import port.syntax.NameExpression;
import port.syntax.RangeForStatement;
import port.syntax.ReturnStatement;
import port.syntax.Statement;
import port.syntax.SwitchStatement;
import port.syntax.TryStatement;
import port.syntax.VariableDeclaration;
import port.syntax.WhileStatement;

/// The variable that every `return` of a function names: it is made where the result goes, and neither copied nor destroyed
/// ([class.copy.elision] 1.1). As g++ has it, it stands in the outermost block.
final class ResultVariable {
    private ResultVariable() {}

    /// @param block of the function
    static Optional<VariableDeclaration> in(BlockStatement block) {
        List<ReturnStatement> returns = new ArrayList<>();
        List<VariableDeclaration> declared = new ArrayList<>();
        collect(block, returns, declared);
        List<Optional<String>> names = returns.stream().map(ResultVariable::named).distinct().toList();
        if (names.size() != 1 || names.getFirst().isEmpty()) {
            return Optional.empty();
        }
        List<VariableDeclaration> meant =
                declared.stream().filter(variable -> name(variable).equals(names.getFirst().get())).toList();
        return meant.size() == 1 && variables(block).anyMatch(variable -> variable == meant.getFirst())
                ? Optional.of(meant.getFirst())
                : Optional.empty();
    }

    private static Optional<String> named(ReturnStatement leave) {
        return leave.value().flatMap(ResultVariable::named);
    }

    private static Optional<String> named(Expression value) {
        return Variables.strip(value) instanceof NameExpression(var name, _) && name.isPlain()
                ? Optional.of(name.last().text())
                : Optional.empty();
    }

    private static String name(VariableDeclaration variable) {
        return variable.name().last().text();
    }

    private static Stream<VariableDeclaration> variables(BlockStatement block) {
        return block.statements().stream().flatMap(ResultVariable::variables);
    }

    private static Stream<VariableDeclaration> variables(Statement statement) {
        return statement instanceof DeclarationStatement(var declarations, _)
                ? declarations.stream()
                        .filter(VariableDeclaration.class::isInstance)
                        .map(VariableDeclaration.class::cast)
                : Stream.empty();
    }

    private static void collect(
            Statement statement, List<ReturnStatement> returns, List<VariableDeclaration> declared) {
        switch (statement) {
            case ReturnStatement leave -> returns.add(leave);
            case DeclarationStatement _ -> variables(statement).forEach(declared::add);
            case AttributedStatement attributed -> collect(attributed.statement(), returns, declared);
            case BlockStatement(var statements, _) -> statements.forEach(inner -> collect(inner, returns, declared));
            case CaseStatement label -> collect(label.body(), returns, declared);
            case DefaultStatement label -> collect(label.body(), returns, declared);
            case LabelStatement label -> collect(label.body(), returns, declared);
            case DoStatement loop -> collect(loop.body(), returns, declared);
            case ForStatement loop -> collect(loop.body(), returns, declared);
            case RangeForStatement loop -> collect(loop.body(), returns, declared);
            case WhileStatement loop -> collect(loop.body(), returns, declared);
            case SwitchStatement choice -> collect(choice.body(), returns, declared);
            case IfStatement branch -> {
                collect(branch.thenBranch(), returns, declared);
                branch.elseBranch().ifPresent(other -> collect(other, returns, declared));
            }
            case TryStatement attempt -> {
                collect(attempt.block(), returns, declared);
                attempt.handlers().forEach(handler -> collect(handler.block(), returns, declared));
            }
            case AsmStatement _, BreakStatement _, ContinueStatement _ -> {}
            case EmptyStatement _, ExpressionStatement _, GotoStatement _ -> {}
        }
    }
}
