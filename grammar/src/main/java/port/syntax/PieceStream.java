package port.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/// The tokens of one piece, which may have a hole where a body is parsed on its own, and leaves out what is read only when asked for.
final class PieceStream implements TokenStream {
    private final CudaToken[] tokens;
    private final CudaToken end;
    private int position;

    /// The tokens of the table from `from` up to `to`, without those from `holeFrom` up to `holeTo`.
    PieceStream(TokenTable table, int from, int to, int holeFrom, int holeTo) {
        List<CudaToken> found = new ArrayList<>(to - from - (holeTo - holeFrom));
        for (int i = from; i < to; i++) {
            if (i == holeFrom) {
                i = holeTo;
            }
            found.add(new CudaToken(table, i, table.type(i)));
            if (table.isUnread(i)) {
                i = table.partner(i) - 1;
            }
        }
        this.tokens = found.toArray(CudaToken[]::new);
        this.end = new CudaToken(table, to, Token.EOF);
    }

    @Override
    public Token LT(int k) {
        int index = k > 0 ? position + k - 1 : position + k;
        return index < tokens.length && index >= 0 ? tokens[index] : end;
    }

    @Override
    public int LA(int k) {
        int index = k > 0 ? position + k - 1 : position + k;
        return index < tokens.length && index >= 0 ? tokens[index].getType() : Token.EOF;
    }

    @Override
    public void consume() {
        position++;
    }

    @Override
    public int mark() {
        return 0;
    }

    @Override
    public void release(int marker) {}

    @Override
    public int index() {
        return position;
    }

    @Override
    public void seek(int index) {
        position = index;
    }

    @Override
    public int size() {
        return tokens.length;
    }

    @Override
    public Token get(int index) {
        return index < tokens.length ? tokens[index] : end;
    }

    /// There is none: the tokens come from the preprocessor.
    @Override
    public TokenSource getTokenSource() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getSourceName() {
        return "";
    }

    @Override
    public String getText() {
        return "";
    }

    @Override
    public String getText(Interval interval) {
        return "";
    }

    @Override
    public String getText(RuleContext context) {
        return "";
    }

    @Override
    public String getText(Token start, Token stop) {
        return "";
    }
}
