package port.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PortTest {
    private final FakeStages stages = new FakeStages();
    private final Captured captured = new Captured();

    @TempDir private Path folder;

    @Test
    void withoutACommandTheUsageIsWrong() {
        assertEquals(2, port());

        assertTrue(captured.err().startsWith("error[PORT5001]: missing command"), captured.err());
    }

    @Test
    void anUnknownOptionIsOneSentence() {
        assertEquals(2, port("scan", "--frobnicate", "x.cu"));

        assertEquals(
                """
                error[PORT5001]: unknown option: '--frobnicate'
                 = help: see 'port scan --help'
                """,
                captured.err());
    }

    @Test
    void helpSaysWhatTheCommandTakes() {
        assertEquals(0, port("verify", "--help"));

        assertTrue(captured.out().contains("--timeout=SECONDS"), captured.out());
    }

    @Test
    void anUnsupportedProgramMakesScanLeaveWithThree() {
        stages.unsupported = true;

        assertEquals(3, port("scan", "x.cu"));

        assertTrue(captured.err().contains("error[PORT4001]"), captured.err());
        assertTrue(captured.out().contains("unsupported: texture"), captured.out());
    }

    @Test
    void runHandsTheProgramsStatusThrough() {
        stages.programExit = 42;

        assertEquals(42, port("run", "x.cu", "--", "a", "b"));

        assertEquals("ran [a, b]\n", captured.out());
        assertEquals("", captured.err());
    }

    @Test
    void aMismatchMakesVerifyLeaveWithOne() {
        stages.verdict = "MISMATCH";

        assertEquals(1, port("verify", "x.cu"));

        assertTrue(captured.out().contains("1 program: 1 MISMATCH"), captured.out());
    }

    @Test
    void theReportIsOneDocumentWithASchema() throws IOException {
        Path file = folder.resolve("sub/report.json");

        assertEquals(0, port("verify", "x.cu", "--json", file.toString()));

        JsonNode report = new ObjectMapper().readTree(Files.readString(file));
        assertEquals("port-report/1", report.get("schema").asText());
        assertEquals("EXACT", report.at("/programs/0/verification/verdict").asText());
        assertEquals(0, report.get("exitCode").asInt());
        try (var files = Files.list(file.getParent())) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aReportThatCannotBeWrittenIsAMatterOfTheEnvironment() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertEquals(4, port("scan", "x.cu", "--json", file.resolve("report.json").toString()));

        assertTrue(captured.err().startsWith("error[PORT5002]: cannot write"), captured.err());
    }

    @Test
    void aDefectIsReportedWithoutAStackTrace() {
        stages.broken = true;

        assertEquals(70, port("scan", "x.cu"));

        assertTrue(
                captured.err().startsWith("error[PORT9001]: port failed: IllegalStateException: oops"), captured.err());
        assertFalse(captured.err().contains("\tat "), captured.err());
    }

    @Test
    void launchesAreCountedFromZero() {
        assertEquals(2, port("verify", "--launch", "-3", "x.cu"));
        assertTrue(captured.err().contains("there is no launch -3"), captured.err());
    }

    @Test
    void aTimeLimitIsANumberAboveZero() {
        assertEquals(2, port("run", "--timeout", "0", "x.cu"));
        assertEquals(2, port("run", "--timeout", "soon", "x.cu"));
    }

    @Test
    void coloursAreForTerminalsOrOnRequest() {
        stages.unsupported = true;

        port("scan", "x.cu");
        assertFalse(captured.err().contains("\u001b["));
        port("scan", "--color", "always", "x.cu");
        assertTrue(captured.err().contains("\u001b["));
    }

    private int port(String... line) {
        captured.reset();
        return new Port(captured.terminal(), stages).run(line);
    }
}
