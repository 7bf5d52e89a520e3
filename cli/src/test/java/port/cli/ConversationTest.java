package port.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How `port` talks: on terminals and in pipes, quietly, in colour, and to shells.
final class ConversationTest {
    private final FakeStages stages = new FakeStages();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir private Path folder;

    @Test
    void aTerminalShowsABarWithTheTimeLeftAndTakesItAway() {
        var progress = new Progress(terminal(true, Map.of()), false);

        progress.show("verifying x", 5, 20, 10_000_000_000L);
        progress.clear();

        assertEquals("\r\u001b[2K[#####---------------] 6 of 20, about 30 s left: verifying x\r\u001b[2K", text(err));
    }

    @Test
    void aPipeSeesNoProgress() {
        port(false, Map.of(), "verify", "x.cu");

        assertEquals("", text(err));
    }

    @Test
    void quietSaysOnlyErrors() {
        stages.unsupported = true;

        int status = port(true, Map.of(), "scan", "-q", "x.cu");

        assertEquals(3, status);
        assertEquals("", text(out));
        assertTrue(text(err).contains("PORT4001"), text(err));
        assertFalse(text(err).contains("[2K"), "progress");
    }

    @Test
    void colourIsForTerminalsAndNotWhereNoColorIsSet() {
        port(true, Map.of(), "verify", "x.cu");
        String coloured = text(out);
        out.reset();
        port(true, Map.of("NO_COLOR", "1"), "verify", "x.cu");

        assertTrue(coloured.contains("\u001b[1;32mEXACT"), coloured);
        assertFalse(text(out).contains("\u001b["), text(out));
    }

    @Test
    void theShellCompletesCommandsAndOptions() throws IOException, InterruptedException {
        port(false, Map.of(), "completion");
        Path script = Files.writeString(folder.resolve("port.bash"), text(out));

        assertEquals("check", completed(script, "chec"));
        assertEquals("--baseline", completed(script, "check --base").strip());
    }

    @Test
    void thePageOfACommandNamesEveryOption() {
        port(false, Map.of(), "man", "check");

        for (String option :
                new String[] {".B \\-\\-since REV", ".B \\-\\-accept PROGRAM/KERNEL", ".B \\-q, \\-\\-quiet"}) {
            assertTrue(text(out).contains(option + "\n"), option + "\n" + text(out));
        }
    }

    @Test
    void thePageOfPortNamesEveryCommand() {
        port(false, Map.of(), "man");

        for (String command : new String[] {"scan", "translate", "run", "verify", "check", "merge", "man"}) {
            assertTrue(text(out).contains(".TP\n.B " + command + "\n"), command);
        }
    }

    @Test
    void thereIsNoPageOfWhatIsNoCommand() {
        assertEquals(2, port(false, Map.of(), "man", "nothing"));
    }

    /// What bash makes of the last word of a line behind `port`.
    private static String completed(Path script, String line) throws IOException, InterruptedException {
        String ask =
                "compopt() { :; }; source '%s'; COMP_WORDS=(port %s); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _complete_port; echo ${COMPREPLY[@]}"
                        .formatted(script, line);
        Process bash = new ProcessBuilder("bash", "-c", ask).redirectErrorStream(true).start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        bash.waitFor();
        return said.strip();
    }

    private int port(boolean isTerminal, Map<String, String> environment, String... line) {
        return new Port(terminal(isTerminal, environment), stages).run(line);
    }

    private Terminal terminal(boolean isTerminal, Map<String, String> environment) {
        return new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                isTerminal,
                isTerminal,
                environment);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
