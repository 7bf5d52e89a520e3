package port.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import port.architecture.Tree;

/// The scripts of the GitHub action and the GitLab template, run as the services run them, on a port that holds and on one that does not.
final class CiTemplatesTest {
    @TempDir private Path folder;
    @TempDir private Path tool;
    private Repository repository;

    @BeforeEach
    void start() throws GitAPIException, IOException {
        repository = Repository.in(folder, Map.of());
        repository.write("cuda/scale.cu", Programs.SCALE);
        repository.port("translate", "@cuda", "-o", "@java");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path port =
                Files.writeString(
                        tool.resolve("port"),
                        "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -cp '%s' port.cli.Main \"$@\"\n"
                                .formatted(java, System.getProperty("java.class.path")));
        assertTrue(port.toFile().setExecutable(true));
    }

    @Test
    void theActionPassesWhereThePortHolds() throws IOException, InterruptedException {
        Ended ended = action("");

        assertEquals(0, ended.status(), ended::text);
        assertFalse(ended.text().contains("::error"), ended::text);
        assertTrue(repository.read("summary.md").contains("| `scale` | EXACT | 1 |"), repository.read("summary.md"));
        for (String name : List.of("report.json", "report.html", "report.sarif")) {
            assertTrue(Files.size(folder.resolve("port-report").resolve(name)) > 0, name);
        }
    }

    @Test
    void theActionFailsAndAnnotatesTheLineWhereItDoesNot() throws IOException, InterruptedException {
        breakPort();

        Ended ended = action("");

        assertEquals(1, ended.status(), ended::text);
        assertTrue(ended.text().contains("::error file=cuda/scale.cu,line=4,title=port PORT7001::"), ended::text);
        assertEquals(1, ended.text().lines().filter(line -> line.startsWith("::error")).count(), ended::text);
        assertTrue(repository.read("summary.md").contains("MISMATCH"), repository.read("summary.md"));
    }

    @Test
    void theActionTakesAPartOfThePrograms() throws IOException, InterruptedException {
        Ended ended = action("1/2");

        assertEquals(0, ended.status(), ended::text);
        assertTrue(repository.read("port-report/report.json").contains("\"total\" : 2"));
    }

    @Test
    void theTemplatePassesWhereThePortHolds() throws IOException, InterruptedException {
        Ended ended = template(Map.of());

        assertEquals(0, ended.status(), ended::text);
        assertEquals("[ ]\n", repository.read("port-quality.json"));
        assertTrue(repository.read("port-junit.xml").contains("failures=\"0\""));
    }

    @Test
    void theTemplateFailsWhereItDoesNot() throws IOException, InterruptedException {
        breakPort();

        Ended ended = template(Map.of());

        assertEquals(1, ended.status(), ended::text);
        assertTrue(repository.read("port-quality.json").contains("\"path\" : \"cuda/scale.cu\""));
        assertTrue(repository.read("port-junit.xml").contains("<failure type=\"MISMATCH\""));
    }

    @Test
    void theTemplateSharesTheWorkAmongParallelJobs() throws IOException, InterruptedException {
        Ended ended = template(Map.of("CI_NODE_TOTAL", "4", "CI_NODE_INDEX", "2"));

        assertEquals(0, ended.status(), ended::text);
        assertTrue(repository.read("port-report-2.json").contains("\"index\" : 2"));
    }

    @Test
    void theGateOfTheTemplateJudgesAllJobsTogether() throws IOException, InterruptedException {
        for (String index : List.of("1", "2")) {
            template(Map.of("CI_NODE_TOTAL", "2", "CI_NODE_INDEX", index));
        }

        Ended open = gate();
        breakPort();
        for (String index : List.of("1", "2")) {
            template(Map.of("CI_NODE_TOTAL", "2", "CI_NODE_INDEX", index));
        }
        Ended shut = gate();
        Files.delete(folder.resolve("port-report-2.json"));
        Ended missing = gate();

        assertEquals(0, open.status(), open::text);
        assertTrue(open.text().contains("the gate is open"), open::text);
        assertEquals(1, shut.status(), shut::text);
        assertTrue(shut.text().contains("the gate is shut"), shut::text);
        assertEquals(2, missing.status(), missing::text);
        assertTrue(missing.text().contains("shard 2/2 is missing"), missing::text);
    }

    private void breakPort() throws IOException {
        String java;
        try (var files = Files.walk(folder.resolve("java/src"))) {
            java = folder.relativize(files.filter(Files::isRegularFile).findFirst().orElseThrow()).toString();
        }
        repository.edit(java, "factor * values", "factor + values");
    }

    /// The script of the composite action's only step that runs one.
    private Ended action(String shard) throws IOException, InterruptedException {
        List<String> lines = Files.readAllLines(Tree.root().resolve(".github/actions/port/action.yml"));
        String script = block(lines, "      run: |").collect(Collectors.joining("\n"));
        return run(
                List.of("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script),
                Map.of(
                        "PATHS",
                        "cuda",
                        "ARGUMENTS",
                        "--port java --no-cache",
                        "SHARD",
                        shard,
                        "GITHUB_ACTION_PATH",
                        tool.resolve(".github/actions/port").toString(),
                        "GITHUB_STEP_SUMMARY",
                        folder.resolve("summary.md").toString()));
    }

    private Ended template(Map<String, String> more) throws IOException, InterruptedException {
        List<String> lines = Files.readAllLines(Tree.root().resolve(".gitlab/port.yml"));
        String script = block(lines, "    - >-").map(String::strip).collect(Collectors.joining(" "));
        var environment = new TreeMap<>(more);
        environment.put("PORT", tool.resolve("port").toString());
        environment.put("PORT_PATHS", "cuda");
        environment.put("PORT_ARGUMENTS", "--port java --no-cache");
        return run(List.of("bash", "-eo", "pipefail", "-c", script), environment);
    }

    /// The scripts of the job that follows parallel ones.
    private Ended gate() throws IOException, InterruptedException {
        Files.deleteIfExists(folder.resolve("port-report.json"));
        List<String> lines = Files.readAllLines(Tree.root().resolve(".gitlab/port.yml"));
        String script =
                lines.stream()
                        .filter(line -> line.startsWith("    - '"))
                        .map(line -> line.substring("    - '".length(), line.length() - 1))
                        .collect(Collectors.joining("\n"));
        return run(
                List.of("bash", "-eo", "pipefail", "-c", script),
                Map.of("PORT", tool.resolve("port").toString(), "PORT_GATE_ARGUMENTS", ""));
    }

    /// The lines below `head` that are indented more than it.
    private static java.util.stream.Stream<String> block(List<String> lines, String head) {
        int start = lines.indexOf(head) + 1;
        assertTrue(start > 0, "no '" + head.strip() + "'");
        String indent = " ".repeat(head.indexOf(head.strip()) + 2);
        return lines.subList(start, lines.size()).stream().takeWhile(line -> line.startsWith(indent));
    }

    private record Ended(int status, String text) {}

    private Ended run(List<String> line, Map<String, String> environment) throws IOException, InterruptedException {
        Files.createDirectories(tool.resolve(".github/actions/port"));
        Path said = tool.resolve("said.txt");
        var builder = new ProcessBuilder(new ArrayList<>(line)).directory(folder.toFile());
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "the job does not end");
        return new Ended(process.exitValue(), Files.readString(said));
    }
}
