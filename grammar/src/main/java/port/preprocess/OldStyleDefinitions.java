package port.preprocess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Rewrites what C allowed before it had prototypes: `f(a, b) int a; float *b; {` becomes `int f(int a, float *b) {`.
final class OldStyleDefinitions {
    private static final Set<String> STORAGE = Set.of("static", "extern", "inline", "__inline", "__inline__");
    private static final Set<String> QUALIFIERS = Set.of("const", "volatile", "restrict", "__restrict", "__restrict__");

    private final List<SourceToken> tokens;
    private final List<SourceToken> out;

    private OldStyleDefinitions(List<SourceToken> tokens) {
        this.tokens = tokens;
        this.out = new ArrayList<>(tokens.size() + 16);
    }

    static List<SourceToken> rewrite(List<SourceToken> tokens) {
        var rewriting = new OldStyleDefinitions(tokens);
        rewriting.run();
        return rewriting.out;
    }

    private void run() {
        int depth = 0;
        int i = 0;
        while (i < tokens.size()) {
            boolean isHead = depth == 0 && isWord(i) && isAt(i + 1, "(") && !tokens.get(i).file().isHeaderModel();
            if (isHead) {
                i = head(i);
                continue;
            }
            if (depth == 0 && isVariableWithoutType(i)) {
                out.add(word("int", tokens.get(i)));
            }
            switch (tokens.get(i).text()) {
                case "(", "[", "{" -> depth++;
                case ")", "]", "}" -> depth = Math.max(0, depth - 1);
                default -> {}
            }
            out.add(tokens.get(i++));
        }
    }

    /// Copies `name (...)`, made new where it has to be.
    ///
    /// @return the index behind
    private int head(int name) {
        int close = close(name + 1);
        int body = oldStyleBody(close);
        boolean isOldStyle = body > 0 && isNameList(name + 2, close);
        if ((isOldStyle || isAt(close + 1, "{")) && hasNoType(name)) {
            out.add(word("int", tokens.get(name)));
        }
        if (!isOldStyle) {
            out.addAll(tokens.subList(name, Math.min(close + 1, tokens.size())));
            return close + 1;
        }
        out.add(tokens.get(name));
        out.add(tokens.get(name + 1));
        Map<String, List<SourceToken>> types = parameters(close + 1, body);
        for (int i = name + 2; i < close; i++) {
            SourceToken token = tokens.get(i);
            if (token.is(",")) {
                out.add(token);
            } else {
                out.addAll(types.getOrDefault(token.text(), List.of(word("int", token), token)));
            }
        }
        out.add(tokens.get(close));
        return body;
    }

    /// `extern count;`
    private boolean isVariableWithoutType(int index) {
        return isWord(index)
                && index > 0
                && STORAGE.contains(tokens.get(index - 1).text())
                && !STORAGE.contains(tokens.get(index).text())
                && (isAt(index + 1, ";") || isAt(index + 1, "="))
                && hasNoType(index);
    }

    private boolean isWord(int index) {
        return index < tokens.size() && tokens.get(index).kind() == TokenKind.IDENTIFIER;
    }

    private boolean isAt(int index, String text) {
        return index < tokens.size() && tokens.get(index).is(text);
    }

    private int close(int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            if (tokens.get(i).is("(")) {
                depth++;
            } else if (tokens.get(i).is(")") && --depth == 0) {
                return i;
            }
        }
        return tokens.size() - 1;
    }

    /// The index of the brace behind the declarations of the parameters; 0 if no such declarations follow.
    private int oldStyleBody(int close) {
        if (isAt(close + 1, "{")) {
            return close + 1;
        }
        if (!isWord(close + 1)) {
            return 0;
        }
        for (int i = close + 1; i < tokens.size(); i++) {
            switch (tokens.get(i).text()) {
                case "{" -> {
                    return isAt(i - 1, ";") ? i : 0;
                }
                case "}", "=" -> {
                    return 0;
                }
                default -> {}
            }
        }
        return 0;
    }

    private boolean isNameList(int from, int close) {
        for (int i = from; i < close; i++) {
            boolean isName = (i - from) % 2 == 0;
            if (isName ? !isWord(i) : !isAt(i, ",")) {
                return false;
            }
        }
        return close > from && !isAt(from, "void");
    }

    private boolean hasNoType(int name) {
        int before = name - 1;
        while (before >= 0 && STORAGE.contains(tokens.get(before).text())) {
            before--;
        }
        return before < 0 || isAt(before, ";") || isAt(before, "}");
    }

    /// The declarations of the parameters, each for itself, by name.
    private Map<String, List<SourceToken>> parameters(int from, int body) {
        Map<String, List<SourceToken>> found = new HashMap<>();
        int start = from;
        for (int i = from; i < body; i++) {
            if (isAt(i, ";")) {
                declare(start, i, found);
                start = i + 1;
            }
        }
        return found;
    }

    private void declare(int from, int end, Map<String, List<SourceToken>> found) {
        int first = from;
        while (first < end && isWord(first) && isWord(first + 1) && first + 1 < end
                || first < end && isWord(first) && (isAt(first + 1, "*") || isAt(first + 1, "("))) {
            first++;
        }
        List<SourceToken> specifiers = tokens.subList(from, first);
        int start = first;
        int depth = 0;
        for (int i = first; i <= end; i++) {
            boolean isEnd = i == end || depth == 0 && isAt(i, ",");
            if (isEnd) {
                List<SourceToken> declarator = tokens.subList(start, i);
                List<SourceToken> all = new ArrayList<>(specifiers);
                all.addAll(declarator);
                nameOf(declarator, found, all);
                start = i + 1;
            } else if (isAt(i, "(") || isAt(i, "[")) {
                depth++;
            } else if (isAt(i, ")") || isAt(i, "]")) {
                depth--;
            }
        }
    }

    private static void nameOf(
            List<SourceToken> declarator, Map<String, List<SourceToken>> found, List<SourceToken> all) {
        for (SourceToken token : declarator) {
            if (token.kind() == TokenKind.IDENTIFIER && !QUALIFIERS.contains(token.text())) {
                found.put(token.text(), all);
                return;
            }
        }
    }

    private static SourceToken word(String text, SourceToken at) {
        return new SourceToken(TokenKind.IDENTIFIER, 0, text, at.file(), at.start(), at.end(), Origin.WRITTEN);
    }
}
