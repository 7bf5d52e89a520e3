package port.preprocess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import port.source.SourceFile;

/// What tokens know about where they come from.
final class ProvenanceTest {
    @Test
    void tokenOutsideMacrosStandsWhereItIsSpelled() {
        SourceToken token = tokens("int  x;").get(1);

        assertEquals("test.cu:1:6", token.span().toString());
        assertEquals(token.span(), token.spelling());
        assertFalse(token.isExpanded());
    }

    @Test
    void tokenOfMacroBodyStandsAtTheUseAndIsSpelledInTheDefinition() {
        SourceToken token = tokens("#define TILE 16\nint x = TILE;").get(3);

        assertEquals("16", token.text());
        assertEquals("TILE", token.span().text());
        assertEquals("test.cu:2:9", token.span().toString());
        assertEquals("test.cu:1:14", token.spelling().toString());
    }

    @Test
    void bodyOfFunctionLikeMacroStandsAtTheWholeUse() {
        SourceToken token = tokens("#define MIN(a, b) a < b\nMIN(x, y);").get(1);

        assertEquals("<", token.text());
        assertEquals("MIN(x, y)", token.span().text());
    }

    @Test
    void argumentKeepsItsOwnPlace() {
        SourceToken token = tokens("#define CHECK(call) check(call)\nCHECK(cudaFree(p));").get(2);

        assertEquals("cudaFree", token.text());
        assertEquals("test.cu:2:7", token.span().toString());
    }

    @Test
    void tokenOfNestedMacroStandsAtTheOutermostUse() {
        SourceToken token = tokens("#define A 1\n#define F(x) x + A\nF(2);").get(2);

        assertEquals("1", token.text());
        assertEquals("F(2)", token.span().text());
    }

    @Test
    void literalKnowsTheConstantItComesFrom() {
        SourceToken token = tokens("#define TILE 16\nint x = TILE;").get(3);

        MacroUse use = token.constant().orElseThrow();

        assertEquals("TILE", use.macro().name());
        assertEquals("test.cu:2:9", use.site().toString());
    }

    @Test
    void outermostConstantCountsForAllTokensOfItsExpansion() {
        List<SourceToken> tokens = tokens("#define A 4\n#define B (A * 2)\nB;");

        MacroUse use = tokens.getFirst().constant().orElseThrow();

        assertEquals("B", use.macro().name());
        tokens.subList(0, 5).forEach(token -> assertSame(use, token.constant().orElseThrow()));
        assertTrue(tokens.get(5).constant().isEmpty());
    }

    @Test
    void constantInAnArgumentIsKept() {
        List<SourceToken> tokens = tokens("#define N 8\n#define SQUARE(x) ((x) * (x))\nSQUARE(N)");

        assertEquals("8", tokens.get(2).text());
        assertEquals("N", tokens.get(2).constant().orElseThrow().macro().name());
        assertEquals("N", tokens.get(2).span().text());
        assertTrue(tokens.get(1).constant().isEmpty());
    }

    @Test
    void constantInTheBodyOfAnotherMacroIsKept() {
        List<SourceToken> tokens = tokens("#define N 8\n#define LAST(x) x[N - 1]\nLAST(a)");

        assertEquals("N", tokens.get(2).constant().orElseThrow().macro().name());
        assertEquals("LAST(a)", tokens.get(2).constant().orElseThrow().site().text());
        assertTrue(tokens.get(4).constant().isEmpty());
    }

    @Test
    void macroThatIsNoConstantLeavesNoTrace() {
        assertTrue(tokens("#define real float\nreal").getFirst().constant().isEmpty());
        assertTrue(tokens("#define N n + 1\nN").getFirst().constant().isEmpty());
        assertTrue(tokens("#define N (1\nN").getFirst().constant().isEmpty());
    }

    @Test
    void constantMacrosOfTheUserAreListed() {
        Preprocessed result =
                preprocess(
                        """
                        #define WIDTH (16 * HEIGHT)
                        #define HEIGHT 4
                        #define REAL float
                        #define PI ((float) 3.14)
                        #define NAME "grid"
                        #define F(x) 1
                        #define GUARD
                        """);

        assertEquals(
                List.of("WIDTH", "HEIGHT", "PI", "NAME"),
                result.constants().stream().map(ConstantMacro::name).toList());
        assertEquals("(16 * HEIGHT)\n", ExpandedText.of(result.constants().getFirst().body()));
    }

    @Test
    void closingBracketsOfTemplatesAreToldFromShifts() {
        List<SourceToken> tokens = tokens("a >> b > > c");

        assertTrue(tokens.get(2).isGlued());
        assertFalse(tokens.get(5).isGlued());
    }

    @Test
    void commentsOutsideSkippedGroupsAreKept() {
        Preprocessed result =
                preprocess(
                        """
                        // one
                        int a; /* two */
                        #if 0 // three
                        // lost
                        #else /* four */
                        int b; // five
                        #endif
                        /* six
                         */
                        """);

        assertEquals(
                List.of("// one", "/* two */", "// three", "/* four */", "// five", "/* six\n */"),
                result.comments().stream().map(comment -> comment.span().text()).toList());
        assertEquals(
                List.of(true, false, false, false, false, true),
                result.comments().stream().map(SourceComment::startsLine).toList());
    }

    @Test
    void pragmaSaysBeforeWhichTokenItStands() {
        Preprocessed result = preprocess("int a;\n#define N 4\n#pragma unroll N\nfor");

        Pragma pragma = result.pragmas().getFirst();

        assertEquals("unroll 4\n", ExpandedText.of(pragma.tokens()));
        assertEquals("for", result.tokens().get(pragma.before()).text());
        assertEquals("#pragma unroll N", pragma.span().text());
    }

    private static List<SourceToken> tokens(String text) {
        return preprocess(text).tokens();
    }

    private static Preprocessed preprocess(String text) {
        return new Preprocessor(new SourceFiles(), HeaderModels.none())
                .preprocess(SourceFile.of("test.cu", text), Options.of(Pass.HOST));
    }
}
