package port.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;
import port.grammar.CudaLexer;
import port.preprocess.HeaderModels;
import port.preprocess.Options;
import port.preprocess.Pass;
import port.preprocess.Preprocessor;
import port.preprocess.SourceFiles;
import port.preprocess.SourceToken;
import port.source.SourceFile;

final class TokenTypesTest {
    private static final List<String> OPEN =
            List.of("__is_pod", "__is_2", "__is_", "__has_virtual", "__has_virtual_destructor", "__has_include");

    @Test
    void typesAreThoseThatTheLexerGives() {
        var texts = new TreeSet<>(OPEN);
        for (String word : Keywords.all().types().keySet()) {
            texts.addAll(List.of(word, word + "x", word + "_", word + "1", "x" + word, word.substring(1)));
        }
        List<SourceToken> tokens = tokens(String.join(" ", texts));
        var types = new TokenTypes();

        List<String> wrong =
                tokens.stream()
                        .filter(token -> types.of(token, false) != lexed(token.text()))
                        .map(SourceToken::text)
                        .toList();

        assertEquals(List.of(), wrong);
        assertTrue(tokens.size() > 1000);
    }

    @Test
    void keywordsAreAllThatTheVocabularySpellsOut() {
        List<String> spelled =
                Arrays.stream(CudaLexer.ruleNames)
                        .flatMap(TokenTypesTest::literal)
                        .filter(word -> !Keywords.all().types().containsKey(word))
                        .toList();

        assertEquals(List.of(), spelled);
    }

    private static Stream<String> literal(String rule) {
        for (int type = 1; type <= CudaLexer.VOCABULARY.getMaxTokenType(); type++) {
            String literal = CudaLexer.VOCABULARY.getLiteralName(type);
            if (rule.equals(CudaLexer.VOCABULARY.getSymbolicName(type)) && literal != null) {
                return Stream.of(literal.substring(1, literal.length() - 1));
            }
        }
        return Stream.empty();
    }

    private static List<SourceToken> tokens(String text) {
        return new Preprocessor(new SourceFiles(), HeaderModels.none())
                .preprocess(SourceFile.of("text.cu", text), Options.of(Pass.HOST))
                .tokens();
    }

    /// Of two tokens that the lexer finds in a word of the preprocessor's the word is a name.
    private static int lexed(String text) {
        var lexer = new CudaLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        Token first = lexer.nextToken();
        boolean isWord = Character.isLetter(text.charAt(0)) || text.charAt(0) == '_';
        return isWord && lexer.nextToken().getType() != Token.EOF ? CudaLexer.Identifier : first.getType();
    }
}
