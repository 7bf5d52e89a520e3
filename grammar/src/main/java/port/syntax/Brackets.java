package port.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.diagnostic.Diagnostics;
import port.grammar.CudaLexer;
import port.source.Span;

/// Finds the partner of every bracket and reports those that have none.
///
/// A brace weighs more than other brackets: a missing `)` costs nothing beyond the next `}`. A `}` in the first column closes everything
/// that is open but namespaces, so that a missing brace costs one function.
final class Brackets {
    private final TokenTable table;
    private final Diagnostics diagnostics;
    private final Deque<Integer> open = new ArrayDeque<>();

    private Brackets(TokenTable table, Diagnostics diagnostics) {
        this.table = table;
        this.diagnostics = diagnostics;
    }

    static void match(TokenTable table, Diagnostics diagnostics) {
        new Brackets(table, diagnostics).match();
    }

    private void match() {
        for (int i = 0; i < table.size(); i++) {
            switch (table.type(i)) {
                case CudaLexer.LeftParen, CudaLexer.LeftBracket, CudaLexer.LeftBrace -> open.push(i);
                case CudaLexer.RightParen -> close(i, CudaLexer.LeftParen);
                case CudaLexer.RightBracket -> close(i, CudaLexer.LeftBracket);
                case CudaLexer.RightBrace -> close(i, CudaLexer.LeftBrace);
                default -> {}
            }
        }
        while (!open.isEmpty()) {
            abandon(open.pop(), table.size());
        }
    }

    private void close(int index, int opener) {
        if (!isOpen(opener)) {
            table.pair(index, index);
            report(index, "'" + table.text(index) + "' closes nothing");
            return;
        }
        while (table.type(open.peek()) != opener) {
            abandon(open.pop(), index);
        }
        table.pair(open.pop(), index);
    }

    /// Whether such a bracket is open; for others than braces, within the innermost brace.
    private boolean isOpen(int opener) {
        for (int candidate : open) {
            if (table.type(candidate) == opener) {
                return true;
            }
            if (table.type(candidate) == CudaLexer.LeftBrace) {
                return false;
            }
        }
        return false;
    }

    private void abandon(int index, int before) {
        table.closeBefore(index, before);
        report(index, "'" + table.text(index) + "' is never closed");
    }

    private void report(int index, String message) {
        Span span = table.span(index, index);
        diagnostics.add(Diagnostic.error(Code.UNBALANCED, span, message));
    }
}
