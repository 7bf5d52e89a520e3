package port.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.source.SourceFile;
import port.source.Span;

final class DiagnosticPrinterTest {
    private final DiagnosticPrinter printer = new DiagnosticPrinter(Palette.PLAIN);

    @Test
    void theCaretStandsBelowWhatIsMeant() {
        var file = SourceFile.of("src/sum.cu", "int a;\n\tfoo(a);\n");
        Diagnostic diagnostic =
                Diagnostic.error(Code.UNKNOWN_FUNCTION, new Span(file, 8, 11), "unknown function 'foo'")
                        .withHelp("declare it")
                        .withNote(new Span(file, 4, 5), "'a' is declared here");

        String text = printer.print(diagnostic);

        assertEquals(
                """
                error[PORT3002]: unknown function 'foo'
                 --> src/sum.cu:2:2
                  |
                2 |     foo(a);
                  |     ^^^
                  = help: declare it
                note: 'a' is declared here
                 --> src/sum.cu:1:5
                  |
                1 | int a;
                  |     ^
                """,
                text);
    }

    @Test
    void aDiagnosticWithoutAPlaceIsOneLine() {
        String text = printer.print(Diagnostic.warning(Code.USAGE, Span.NONE, "nothing to do"));

        assertEquals("warning[PORT5001]: nothing to do\n", text);
    }

    @Test
    void aPlaceBehindTheEndOfTheFileIsShown() {
        var file = SourceFile.of("a.cu", "int main() {");

        String text = printer.print(Diagnostic.error(Code.UNBALANCED, new Span(file, 12, 12), "'{' is never closed"));

        assertEquals(
                """
                error[PORT2002]: '{' is never closed
                 --> a.cu:1:13
                  |
                1 | int main() {
                  |             ^
                """,
                text);
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        String line = "x".repeat(1000) + "!" + "y".repeat(1000);

        Excerpt excerpt = Excerpt.of(line, 1000, 1001, 20, "    ");

        assertEquals("...xxxxxxxxxx!yyyyyyyyy...", excerpt.text());
        assertEquals("             ^", excerpt.marks());
    }

    @Test
    void controlCharactersDoNotReachTheTerminal() {
        Excerpt excerpt = Excerpt.of("a\u001b[31mb", 0, 1, 80, "    ");

        assertEquals("a\uFFFD[31mb", excerpt.text());
    }
}
