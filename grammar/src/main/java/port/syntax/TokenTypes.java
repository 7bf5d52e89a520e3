package port.syntax;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.CharStreams;
import port.grammar.CudaLexer;
import port.preprocess.SourceToken;
import port.preprocess.TokenKind;

/// Gives the preprocessor's tokens the types of the grammar.
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
    private final Keywords keywords = Keywords.all();
    private final Map<String, Integer> known = new HashMap<>(keywords.types());

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
            case IDENTIFIER, PUNCTUATOR -> known.computeIfAbsent(token.text(), text -> find(text, token.kind()));
        };
    }

    private int find(String text, TokenKind kind) {
        boolean isName = kind == TokenKind.IDENTIFIER && !keywords.isOpen(text);
        return isName ? CudaLexer.Identifier : lex(text, kind);
    }

    /// The type of what the lexer finds at the start of a text; a word of which that is not all is a name.
    private int lex(String text, TokenKind kind) {
        lexer.setInputStream(CharStreams.fromString(text));
        int type = lexer.nextToken().getType();
        boolean isWord = kind == TokenKind.IDENTIFIER && lexer.getCharIndex() < text.length();
        return isWord ? CudaLexer.Identifier : type;
    }
}
