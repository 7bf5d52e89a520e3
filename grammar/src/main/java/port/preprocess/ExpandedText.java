package port.preprocess;

import java.util.List;

/// Tokens as text again, for people to read and for other preprocessors to be compared with.
///
/// Lines break where the author's did, blanks stand where the author's stood and where two tokens would otherwise become
/// another one; what stands before a line's first token is left out.
public final class ExpandedText {
    private ExpandedText() {}

    public static String of(List<SourceToken> tokens) {
        var text = new StringBuilder();
        SourceToken before = SourceToken.END;
        for (SourceToken token : tokens) {
            if (token.startsLine() && !text.isEmpty()) {
                text.append('\n');
            } else if (!text.isEmpty() && (!token.isGlued() || wouldJoin(before, token))) {
                text.append(' ');
            }
            text.append(token.text());
            before = token;
        }
        return text.isEmpty() ? "" : text.append('\n').toString();
    }

    private static boolean wouldJoin(SourceToken left, SourceToken right) {
        if (left.is(">") && first(right) == '>') {
            return false;
        }
        if (left.end() == right.start() && left.file() == right.file() && !left.isExpanded() && !right.isExpanded()) {
            return false;
        }
        char last = left.text().charAt(left.text().length() - 1);
        char first = first(right);
        boolean isWord = Character.isLetterOrDigit(last) || last == '_';
        boolean continuesWord = Character.isLetterOrDigit(first) || first == '_' || first == '"' || first == '\'';
        boolean isNumber = left.kind() == TokenKind.NUMBER;
        return isWord && (continuesWord || isNumber && (first == '.' || first == '+' || first == '-'))
                || last == '.' && Character.isDigit(first)
                || left.kind() == TokenKind.PUNCTUATOR
                        && right.kind() == TokenKind.PUNCTUATOR
                        && "+-<>=&|:#.%*/!^".indexOf(last) >= 0
                        && "+-<>=&|:#.%*/".indexOf(first) >= 0;
    }

    private static char first(SourceToken token) {
        return token.text().charAt(0);
    }
}
