package port.lower.statement;

import java.util.LinkedHashSet;
import java.util.Set;
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
import port.syntax.ExpressionStatement;
import port.syntax.ForStatement;
import port.syntax.GotoStatement;
import port.syntax.IfStatement;
import port.syntax.LabelStatement;
import port.syntax.RangeForStatement;
import port.syntax.ReturnStatement;
import port.syntax.Statement;
import port.syntax.SwitchStatement;
import port.syntax.TryStatement;
import port.syntax.WhileStatement;

/// The labels that the `goto`s within a statement name.
final class GotoLabels {
    private GotoLabels() {}

    static Set<String> in(Statement statement) {
        Set<String> found = new LinkedHashSet<>();
        collect(statement, found);
        return found;
    }

    private static void collect(Statement statement, Set<String> found) {
        switch (statement) {
            case GotoStatement(var label, _) -> found.add(label.text());
            case AttributedStatement attributed -> collect(attributed.statement(), found);
            case BlockStatement(var statements, _) -> statements.forEach(inner -> collect(inner, found));
            case CaseStatement label -> collect(label.body(), found);
            case DefaultStatement label -> collect(label.body(), found);
            case LabelStatement label -> collect(label.body(), found);
            case DoStatement loop -> collect(loop.body(), found);
            case ForStatement loop -> collect(loop.body(), found);
            case RangeForStatement loop -> collect(loop.body(), found);
            case WhileStatement loop -> collect(loop.body(), found);
            case SwitchStatement choice -> collect(choice.body(), found);
            case IfStatement branch -> {
                collect(branch.thenBranch(), found);
                branch.elseBranch().ifPresent(other -> collect(other, found));
            }
            case TryStatement attempt -> {
                collect(attempt.block(), found);
                attempt.handlers().forEach(handler -> collect(handler.block(), found));
            }
            case AsmStatement _, BreakStatement _, ContinueStatement _, DeclarationStatement _ -> {}
            case EmptyStatement _, ExpressionStatement _, ReturnStatement _ -> {}
        }
    }
}
