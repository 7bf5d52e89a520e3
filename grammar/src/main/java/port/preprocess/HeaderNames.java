package port.preprocess;

import java.util.List;
import java.util.Optional;

/// Reads the name of a header.
final class HeaderNames {
    private HeaderNames() {}

    /// The header that `tokens` name: `"name"`, `<name>`, or what macros made of it; empty where they name none.
    static Optional<IncludeSearch.Request> read(List<SourceToken> tokens, boolean skipsCurrent) {
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        SourceToken first = tokens.getFirst();
        String text = first.text();
        if (first.kind() == TokenKind.STRING && text.startsWith("\"") && !first.has(SourceToken.FAULTY)) {
            return request(text, true, skipsCurrent);
        }
        if (text.startsWith("<") && text.endsWith(">") && text.length() > 1) {
            return request(text, false, skipsCurrent);
        }
        if (!first.is("<") || !tokens.getLast().is(">")) {
            return Optional.empty();
        }
        var name = new StringBuilder();
        for (SourceToken token : tokens) {
            name.append(name.isEmpty() || token.isGlued() ? "" : " ").append(token.text());
        }
        return request(name.toString(), false, skipsCurrent);
    }

    private static Optional<IncludeSearch.Request> request(String quoted, boolean isQuoted, boolean skipsCurrent) {
        String name = quoted.substring(1, quoted.length() - 1).strip().replace('\\', '/');
        return name.isEmpty() ? Optional.empty() : Optional.of(new IncludeSearch.Request(name, isQuoted, skipsCurrent));
    }
}
