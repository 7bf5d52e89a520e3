package port.syntax;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;

/// A token for the parser: its type as classified and its index in the [TokenTable]; everything else is looked up there.
final class CudaToken implements Token {
    private final TokenTable table;
    private final int index;
    private final int type;

    CudaToken(TokenTable table, int index, int type) {
        this.table = table;
        this.index = index;
        this.type = type;
    }

    @Override
    public String getText() {
        return table.text(index);
    }

    @Override
    public int getType() {
        return type;
    }

    @Override
    public int getLine() {
        return table.span(index, index).line();
    }

    @Override
    public int getCharPositionInLine() {
        return table.span(index, index).column() - 1;
    }

    @Override
    public int getChannel() {
        return DEFAULT_CHANNEL;
    }

    @Override
    public int getTokenIndex() {
        return index;
    }

    @Override
    public int getStartIndex() {
        return table.span(index, index).start();
    }

    @Override
    public int getStopIndex() {
        return table.span(index, index).end() - 1;
    }

    /// There is none: the tokens come from the preprocessor.
    @Override
    public TokenSource getTokenSource() {
        throw new UnsupportedOperationException();
    }

    /// There is none: the tokens come from the preprocessor.
    @Override
    public CharStream getInputStream() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        return getText();
    }
}
