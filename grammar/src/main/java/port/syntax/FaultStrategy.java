package port.syntax;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import port.grammar.CudaLexer;

/// Stops at the first token that does not fit, with a message in the user's words.
final class FaultStrategy extends DefaultErrorStrategy {
    private static final int[] CLOSERS = {
        CudaLexer.Semicolon,
        CudaLexer.RightParen,
        CudaLexer.RightBracket,
        CudaLexer.RightBrace,
        CudaLexer.TemplateGreater,
        CudaLexer.LaunchGreater,
        CudaLexer.Colon,
        CudaLexer.LeftParen
    };

    private final TokenTable table;

    FaultStrategy(TokenTable table) {
        this.table = table;
    }

    @Override
    public void recover(Parser parser, RecognitionException fault) {
        Token found = fault instanceof NoViableAltException n ? n.getOffendingToken() : parser.getCurrentToken();
        IntervalSet expected = fault instanceof InputMismatchException ? parser.getExpectedTokens() : new IntervalSet();
        throw fault(found.getTokenIndex(), found.getType(), expected);
    }

    @Override
    public Token recoverInline(Parser parser) {
        Token found = parser.getCurrentToken();
        throw fault(found.getTokenIndex(), found.getType(), parser.getExpectedTokens());
    }

    @Override
    public void sync(Parser parser) {}

    private SyntaxFault fault(int index, int type, IntervalSet expected) {
        boolean isEnd = type == Token.EOF;
        int place = isEnd ? index - 1 : index;
        String found = isEnd ? "nothing" : "'" + table.text(index) + "'";
        String before = index > 0 ? " after '" + table.text(index - 1) + "'" : "";
        String wanted = wanted(expected);
        if (wanted.isEmpty()) {
            return SyntaxFault.at(
                    table.span(place, place),
                    isEnd ? "declaration ends too early" + before : "did not expect " + found + before);
        }
        return SyntaxFault.at(table.span(place, place), "expected " + wanted + before + ", found " + found);
    }

    /// What would have fitted, in words; empty where that is too much to say.
    private static String wanted(IntervalSet expected) {
        if (expected.contains(CudaLexer.Identifier)) {
            return expected.size() <= 4 ? "a name" : "";
        }
        for (int closer : CLOSERS) {
            if (expected.contains(closer)) {
                return spelling(closer);
            }
        }
        return expected.size() == 1 ? spelling(expected.getMinElement()) : "";
    }

    private static String spelling(int type) {
        return switch (type) {
            case CudaLexer.TemplateGreater -> "'>'";
            case CudaLexer.LaunchGreater -> "'>>>'";
            case CudaLexer.BodyOpen -> "'{'";
            case CudaLexer.String -> "a string";
            case CudaLexer.Number -> "a number";
            default -> {
                String literal = CudaLexer.VOCABULARY.getLiteralName(type);
                yield literal == null ? "" : literal;
            }
        };
    }
}
