package port.damage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import port.architecture.Tree;

final class InterruptedWorkTest {
    private static final Path SAMPLE = Tree.root().resolve("samples/saxpy");
    private static final Path FULL = Path.of("/dev/full");

    @TempDir private Path folder;

    /// A device that takes nothing; a link to it stands where a part of the new file would be written.
    @Test
    void aFullDiskLeavesTheOldBaselineWhole() throws IOException, InterruptedException {
        assumeTrue(Files.exists(FULL), "no /dev/full on this machine");
        String before =
                "{\"schema\": \"port-baseline/1\", \"kernels\": [{\"name\":\"saxpy\",\"verdict\":\"EXACT\"}], \"accepted\": []}";
        Path baseline = Files.writeString(folder.resolve("port-baseline.json"), before);

        // The shell takes the number of its process, which becomes that of the JVM, and so names the file that is
        // written first.
        Ended ended =
                run(
                        "ln -s /dev/full \"$PWD/.port-baseline.json.$$.part\"; exec \"$@\"",
                        "check",
                        SAMPLE.toString(),
                        "--baseline",
                        baseline.toString(),
                        "--update-baseline");

        assertEquals(4, ended.status(), ended::text);
        assertTrue(ended.text().contains("error[PORT5002]: cannot write '" + baseline + "': "), ended::text);
        assertEquals(before, Files.readString(baseline));
        assertEquals(List.of("port-baseline.json"), names());
    }

    @Test
    void aReportThatDoesNotFitOnStandardOutputIsAnError() throws IOException, InterruptedException {
        assumeTrue(Files.exists(FULL), "no /dev/full on this machine");
        Path report = folder.resolve("report.json");
        run("exec \"$@\"", "scan", SAMPLE.toString(), "--json", report.toString());

        Ended ended = run("exec \"$@\" >/dev/full", "report", report.toString(), "--html");

        assertEquals(4, ended.status(), ended::text);
        assertTrue(ended.text().contains("error[PORT5002]: cannot write to standard output"), ended::text);
    }

    /// Killed at several times: the baseline is the old one or the new one, never a part.
    @ParameterizedTest
    @ValueSource(strings = {"TERM", "KILL"})
    void aKilledRunLosesNoBaseline(String signal) throws IOException, InterruptedException {
        Path baseline = folder.resolve("port-baseline.json");
        String[] check = {
            "check", SAMPLE.toString(), "--baseline", baseline.toString(), "--update-baseline", "--json", "report.json"
        };
        run("exec \"$@\"", check);
        String whole = Files.readString(baseline);

        for (String seconds : List.of("0.3", "1.2")) {
            run("\"$@\" & sleep " + seconds + "; kill -" + signal + " $!; wait $!", check);

            assertEquals(whole, Files.readString(baseline), "killed after " + seconds + " s");
            Path report = folder.resolve("report.json");
            assertTrue(Files.readString(report).endsWith("}\n"), "half a report");
        }
    }

    @Test
    void whatAKilledRunLeftGoesWithTheNext() throws IOException, InterruptedException {
        Path baseline = folder.resolve("port-baseline.json");
        String dead = Long.toString(new ProcessBuilder("true").start().onExit().join().pid());
        List<String> left =
                List.of(
                        ".port-baseline.json." + dead + ".part",
                        ".port-baseline.json." + ProcessHandle.current().pid() + ".part",
                        ".other.json." + dead + ".part",
                        ".port-baseline.json.mine.part");
        for (String name : left) {
            Path part = Files.writeString(folder.resolve(name), "{");
            Files.setLastModifiedTime(part, FileTime.from(Instant.now().minusSeconds(300)));
        }

        run("exec \"$@\"", "check", SAMPLE.toString(), "--baseline", baseline.toString(), "--update-baseline");

        List<String> stay = new ArrayList<>(left.subList(1, left.size()));
        stay.add("port-baseline.json");
        assertEquals(stay.stream().sorted().toList(), names());
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private record Ended(int status, String text) {}

    /// Runs a script of the shell whose arguments start port.
    private Ended run(String script, String... words) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of("sh", "-c", script, "sh"));
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
        line.add(System.getProperty("java.class.path"));
        line.add("port.cli.Main");
        line.addAll(List.of(words));
        Path said = Files.createTempFile("said", ".txt");
        try {
            Process process =
                    new ProcessBuilder(line)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(said.toFile())
                            .start();
            assertTrue(process.waitFor(120, TimeUnit.SECONDS), "port does not end");
            return new Ended(process.exitValue(), Files.readString(said));
        } finally {
            Files.delete(said);
        }
    }
}
