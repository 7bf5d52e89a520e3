package port.syntax;

import java.util.List;
import port.grammar.CudaLexer;
import port.preprocess.SourceToken;
import port.source.Span;

/// All tokens of a translation unit with their grammar types, which the name classifier refines, and their partners.
///
/// Behind the last token stands one of type [#END]; it may be asked for its type.
final class TokenTable {
    static final int END = org.antlr.v4.runtime.Token.EOF;

    private final List<SourceToken> tokens;
    private final int[] types;
    private final int[] partners;
    private final boolean isAllRead;

    /// @param isAllRead whether header models are read from end to end
    TokenTable(List<SourceToken> tokens, TokenTypes tokenTypes, boolean isC, boolean isAllRead) {
        this.tokens = tokens;
        this.isAllRead = isAllRead;
        this.types = new int[tokens.size()];
        for (int i = 0; i < types.length; i++) {
            types[i] = tokenTypes.of(tokens.get(i), isC);
            if (i > 0 && isTrait(types[i - 1]) && types[i] != CudaLexer.LeftParen) {
                types[i - 1] = CudaLexer.Identifier;
            }
        }
        this.partners = new int[types.length];
    }

    /// Whether the word asks the compiler something, if a parenthesis follows; otherwise it is a name.
    private static boolean isTrait(int type) {
        return type == CudaLexer.TypeTrait || type == CudaLexer.TypeTransform;
    }

    int size() {
        return types.length;
    }

    SourceToken token(int index) {
        return tokens.get(index);
    }

    int type(int index) {
        return index < types.length && index >= 0 ? types[index] : END;
    }

    void retype(int index, int type) {
        types[index] = type;
    }

    /// Whether the token at `index` has one of the two types.
    boolean isOneOf(int index, int type, int other) {
        int actual = type(index);
        return actual == type || actual == other;
    }

    String text(int index) {
        return index < types.length ? tokens.get(index).text() : "";
    }

    /// The index of the bracket that belongs to the one at `index`; for one without partner, of the token before which
    /// its partner is thought.
    int partner(int index) {
        return partners[index];
    }

    void pair(int open, int close) {
        partners[open] = close;
        if (close < partners.length) {
            partners[close] = open;
        }
    }

    void closeBefore(int open, int index) {
        partners[open] = index;
    }

    /// Whether the function's body that opens with the token at `index` is left out at first: most of a header model is never used.
    boolean isUnread(int index) {
        return types[index] == CudaLexer.BodyOpen
                && isHeaderModel(index)
                && partners[index] > index + 1
                && partners[index] < types.length;
    }

    /// Whether the token at `index` stands in a header model.
    boolean isHeaderModel(int index) {
        return tokens.get(index).file().isHeaderModel();
    }

    /// Whether nothing waits until it is used.
    boolean isAllRead() {
        return isAllRead;
    }

    /// The place of the tokens from `from` up to and including `last`.
    Span span(int from, int last) {
        if (types.length == 0) {
            return Span.NONE;
        }
        SourceToken first = tokens.get(Math.min(from, types.length - 1));
        SourceToken end = tokens.get(Math.min(Math.max(from, last), types.length - 1));
        if (first.file() != end.file() || end.end() < first.start()) {
            return first.span();
        }
        return new Span(first.file(), first.start(), end.end());
    }

    /// Marks the name that starts at `index` as one of a type.
    void markType(int index) {
        if (isOneOf(index, CudaLexer.ColonColon, CudaLexer.DeclaratorScope)) {
            types[index] = CudaLexer.TypeScope;
        } else if (types[index] == CudaLexer.Identifier) {
            types[index] = CudaLexer.TypeName;
        }
    }
}
