package port.syntax;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.CharStreams;
import port.grammar.CudaLexer;
import port.preprocess.SourceToken;
import port.preprocess.TokenKind;

/// Gives the preprocessor's tokens the types of the grammar, asking the grammar's lexer once for each text.
final class TokenTypes {
    private static final Set<String> ONLY_CPP =
            Set.of(
                    "and",
                    "catch",
                    "class",
                    "consteval",
                    "constinit",
                    "delete",
                    "explicit",
                    "export",
                    "final",
                    "friend",
                    "mutable",
                    "namespace",
                    "new",
                    "not",
                    "operator",
                    "or",
                    "override",
                    "private",
                    "protected",
                    "public",
                    "template",
                    "this",
                    "throw",
                    "try",
                    "typename",
                    "using",
                    "virtual",
                    "xor");

    private final CudaLexer lexer = new CudaLexer(CharStreams.fromString(""));
    private final Map<String, Integer> known = new HashMap<>(1024);

    TokenTypes() {
        lexer.removeErrorListeners();
    }

    /// @param isC whether the words that only C++ reserves are names
    int of(SourceToken token, boolean isC) {
        int type = of(token);
        boolean isName = isC && ONLY_CPP.contains(token.text()) && !token.spelling().file().isHeaderModel();
        return isName ? CudaLexer.Identifier : type;
    }

    private int of(SourceToken token) {
        return switch (token.kind()) {
            case NUMBER -> CudaLexer.Number;
            case STRING -> CudaLexer.String;
            case CHAR -> CudaLexer.Character;
            case OTHER -> CudaLexer.Other;
            case IDENTIFIER, PUNCTUATOR -> known.computeIfAbsent(token.text(), text -> lex(text, token.kind()));
        };
    }

    private int lex(String text, TokenKind kind) {
        lexer.setInputStream(CharStreams.fromString(text));
        int type = lexer.nextToken().getType();
        boolean isWord = kind == TokenKind.IDENTIFIER && lexer.getCharIndex() < text.length();
        return isWord ? CudaLexer.Identifier : type;
    }
}
