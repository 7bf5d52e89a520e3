package port.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import port.diagnostic.Defect;
import port.diagnostic.Diagnostic;
import port.source.SourceFile;
import port.source.Span;

final class DefectReportTest {
    private final ByteArrayOutputStream stderr = new ByteArrayOutputStream();

    @Test
    void aDefectIsOneSentenceAndAFileWithTheRest() throws IOException {
        int status = run("explain", "PORT1101");

        String err = stderr.toString(StandardCharsets.UTF_8);
        Matcher file = Pattern.compile("with the file '([^']+)'").matcher(err);
        assertEquals(70, status, err);
        assertTrue(err.startsWith("error[PORT9001]: port failed: IllegalStateException: broken\n"), err);
        assertFalse(err.contains("\tat "), err);
        assertTrue(file.find(), err);
        String details = Files.readString(Path.of(file.group(1)));
        Files.delete(Path.of(file.group(1)));
        assertTrue(details.startsWith("port explain PORT1101\nJava "), details);
        assertTrue(details.contains("\tat "), details);
    }

    @Test
    void aDefectThatWasMetSomewhereSaysWhere() throws IOException {
        var file = SourceFile.of("a.cu", "int f() { return 1; }\n");
        var inner = Defect.at(new Span(file, 4, 5), new IllegalStateException("broken"));
        var outer = Defect.at(new Span(file, 0, 3), inner);

        Diagnostic found = DefectReport.of(outer, List.of("scan", "-v"), terminal(OutputStream.nullOutputStream()));

        assertEquals("port failed: IllegalStateException: broken", found.message());
        assertEquals(5, found.span().column());
    }

    /// Runs a command that fails when it prints.
    private int run(String... line) {
        var broken =
                new OutputStream() {
                    @Override
                    public void write(int b) {
                        throw new IllegalStateException("broken");
                    }

                    @Override
                    public void flush() {}
                };
        return new Port(terminal(broken)).run(line);
    }

    private Terminal terminal(OutputStream out) {
        return new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(stderr, true, StandardCharsets.UTF_8),
                false,
                false,
                Map.of());
    }
}
