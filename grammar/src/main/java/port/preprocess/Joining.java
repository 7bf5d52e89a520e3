package port.preprocess;

import java.util.List;
import port.source.SourceFile;

/// What `#` and `##` make of tokens.
final class Joining {
    private final TextPool pool;

    Joining(TextPool pool) {
        this.pool = pool;
    }

    /// `#`: the string literal that spells `tokens`, with the places of `operator`.
    SourceToken stringify(List<SourceToken> tokens, SourceToken operator, Origin origin) {
        var text = new StringBuilder("\"");
        for (SourceToken token : tokens) {
            if (text.length() > 1 && !token.isGlued()) {
                text.append(' ');
            }
            boolean isLiteral = token.kind() == TokenKind.STRING || token.kind() == TokenKind.CHAR;
            text.append(isLiteral ? escape(token.text()) : token.text());
        }
        text.append('"');
        return make(TokenKind.STRING, text.toString(), operator, origin);
    }

    /// `##`: the one token that both texts give together, or both apart where they give none.
    ///
    /// Two glued `>` count as the one token they would be elsewhere.
    List<SourceToken> paste(SourceToken left, SourceToken right, Origin origin) {
        String text = left.text() + right.text();
        SourceToken[] scanned = new Scanner(SourceFile.headerModel(left.text(), text), pool).scan().tokens();
        if (scanned.length == 1 && !scanned[0].has(SourceToken.FAULTY)) {
            return List.of(make(scanned[0].kind(), scanned[0].text(), left, origin));
        }
        boolean isGreater = left.is(">") && (right.is(">") || right.is(">="));
        return List.of(left, right.withFlags(SourceToken.GLUED, isGreater ? SourceToken.GLUED : 0));
    }

    /// Whether [#paste] gave what C++ allows.
    static boolean isJoined(List<SourceToken> pasted) {
        return pasted.size() == 1 || pasted.getLast().isGlued();
    }

    private static SourceToken make(TokenKind kind, String text, SourceToken like, Origin origin) {
        int flags = like.isGlued() ? SourceToken.GLUED : 0;
        return new SourceToken(
                kind, flags, text, like.spelling().file(), like.spelling().start(), like.spelling().end(), origin);
    }

    private static String escape(String literal) {
        var escaped = new StringBuilder();
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (c == '\n') {
                escaped.append("\\n");
            } else {
                if (c == '"' || c == '\\') {
                    escaped.append('\\');
                }
                escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
