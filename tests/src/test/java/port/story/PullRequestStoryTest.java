package port.story;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import port.story.Repository.Said;

/// A port from its first commit on. The tests are its chapters: each begins where the one before it ended.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class PullRequestStoryTest {
    private static final String CUDA = "cuda/scale/scale.cu";
    private static final String JAVA = "java/src/main/java/ported/scale/Scale.java";
    private static final String BODY = "values.set(i, factor * values.get(i));";

    @TempDir private static Path folder;
    private static Repository repository;

    @BeforeAll
    static void start() throws IOException, GitAPIException {
        repository = Repository.in(folder, Map.of());
        repository.write(CUDA, Programs.SCALE);
        repository.commit("Scale vectors");
    }

    @Test
    @Order(1)
    void aPortIsWrittenAndItsBaselineCommitted() throws IOException, GitAPIException {
        Said written = repository.port("translate", "@cuda", "-o", "@java");
        Said checked = check("--update-baseline");

        expect(written, 0, "wrote 1 Java file for 1 program");
        expect(checked, 0, "1 kernel: 1 EXACT", "the gate is open");
        assertTrue(repository.read("port-baseline.json").contains("{\"name\":\"scale/scale\",\"verdict\":\"EXACT\""));
        repository.commit("Port to Java");
    }

    @Test
    @Order(2)
    void aChangedKernelShutsTheGateUntilItIsPortedAgain() throws IOException, GitAPIException {
        repository.edit(CUDA, "if (i < n)", "if (i < n && factor != 1.0f)");

        Said drifted = check();
        Said again = repository.port("translate", "@cuda", "-o", "@java");
        Said checked = check("--update-baseline");

        expect(
                drifted,
                1,
                "1 kernel: 1 EXACT",
                "error[PORT8003]: ",
                "scale.cu:4: the CUDA of 'scale/scale' has changed since its Java was written",
                "the gate is shut: 1 objection");
        expect(again, 0, "files that stood there: 2 updated");
        assertTrue(repository.read(JAVA).contains("if (i < n && factor != 1.0f)"));
        expect(checked, 0, "the gate is open");
        repository.commit("Leave out what changes nothing");
    }

    @Test
    @Order(3)
    void brokenJavaIsAMismatchWithItsPlaceWhichNothingHides() throws IOException {
        repository.edit(JAVA, BODY, "values.set(i, factor + values.get(i));");

        Said broken = check("--json", "@report.json");
        Said updated = check("--baseline", "@scratch.json", "--update-baseline");
        Said accepted = check("--accept", "scale/scale", "--reason", "let me through", "--expires", "2099-01-01");

        expect(
                broken,
                1,
                "1 kernel: 1 MISMATCH",
                "error[PORT7001]: ",
                "error[PORT7001]: cuda/scale/scale.cu:4: 'scale/scale' is MISMATCH: launch 0, scale<<<(1, 1, 1), (128, 1, 1)>>>",
                "[0]: expected 0.0 (0x00000000), got 2.0 (0x40000000)",
                "scale.cu:7 in thread (0,0,0) of block (0,0,0)",
                "/java --launch 0",
                "the gate is shut: 1 objection");
        String report = repository.read("report.json");
        assertTrue(report.contains("factor + values.get(i)"), "the edited Java is in the report");
        assertTrue(report.contains("\"sourceLine\" : 5"), "with its lines");
        expect(updated, 1, "the gate is shut");
        expect(accepted, 2, "a MISMATCH cannot be accepted");
        repository.edit(JAVA, "values.set(i, factor + values.get(i));", BODY);
        expect(check(), 0, "the gate is open");
    }

    @Test
    @Order(4)
    void anUnsupportedKernelIsAcceptedUntilItsDay() throws IOException, GitAPIException {
        repository.write("cuda/mix/mix.cu", Programs.UNSUPPORTED);
        repository.port("translate", "@cuda", "-o", "@java");

        Said shut = check("--today", "2026-06-01");
        Said accepted = accept("mix/mix");
        Said lastDay = check("--today", "2026-06-30");
        Said expired = check("--today", "2026-07-01");

        expect(shut, 1, "'mix/mix' is new and NOT_SUPPORTED", "the floor is PERMUTED", "1 objection");
        expect(accepted, 0, "the gate is open");
        expect(lastDay, 0, "1 NOT_SUPPORTED", "the gate is open");
        expect(
                expired,
                1,
                "error[PORT8004]: ",
                "'mix/mix' was accepted as NOT_SUPPORTED until 2026-06-30: waits for its author",
                "1 objection");
        repository.write("cuda/mix/mix.cu", Programs.SCALE.replace("scale", "mix"));
        repository.port("translate", "@cuda", "-o", "@java");
        expect(check(), 1, "accepting 'mix/mix' has become needless: it is EXACT");
        expect(check("--prune", "--update-baseline"), 0, "the gate is open");
        repository.commit("Mix");
    }

    @Test
    @Order(5)
    void anEditSurvivesAnotherPort() throws IOException, GitAPIException {
        repository.edit(JAVA, BODY, "float scaled = values.get(i) * factor;\n            values.set(i, scaled);");
        repository.edit(CUDA, "const int n = 100;", "const int n = 120;");

        Said again = repository.port("translate", "@cuda", "-o", "@java");
        Said checked = check("--update-baseline");

        expect(again, 0, "1 merged");
        assertAll(
                () -> assertTrue(repository.read(JAVA).contains("values.set(i, scaled);"), "the edit"),
                () -> assertTrue(repository.read(JAVA).contains("int n = 120;"), "the translation"));
        expect(checked, 0, "2 kernels: 2 EXACT", "the gate is open");
        repository.commit("Name what is scaled");
    }

    @Test
    @Order(6)
    void whereBothChangedTheConflictIsShownAndTheGateStaysShut() throws IOException {
        repository.edit(CUDA, "values[i] = factor * values[i];", "values[i] = factor * values[i] + 1.0f;");

        Said again = repository.port("translate", "@cuda", "-o", "@java");
        Said shut = check();
        String marked = repository.read(JAVA);
        repository.write(JAVA, resolved(marked));
        Said checked = check("--update-baseline");

        expect(
                again,
                1,
                "error[PORT8006]: the translation and an edit changed the same lines",
                "Scale.java:",
                "1 conflict");
        assertAll(
                () -> assertTrue(marked.contains("<<<<<<< edited\n"), marked),
                () -> assertTrue(marked.contains("values.set(i, scaled);"), "the edit"),
                () -> assertTrue(marked.contains("factor * values.get(i) + 1.0f"), "the translation"));
        expect(shut, 1, "'scale/scale' was EXACT and is NOT_RUN: the port does not compile", "the gate is shut");
        expect(checked, 0, "the gate is open");
    }

    /// What stands between the marks of the translation.
    private static String resolved(String marked) {
        return marked.replaceAll("(?s)<<<<<<< .*?=======\n(.*?)>>>>>>> [^\n]*\n", "$1");
    }

    private static Said accept(String name) {
        return check(
                "--today",
                "2026-06-01",
                "--accept",
                name,
                "--reason",
                "waits for its author",
                "--expires",
                "2026-06-30");
    }

    private static Said check(String... more) {
        String[] line = {"check", "@cuda", "--port", "@java", "--baseline", "@port-baseline.json"};
        boolean hasBaseline = java.util.List.of(more).contains("--baseline");
        var words = new java.util.ArrayList<>(java.util.List.of(line).subList(0, hasBaseline ? 4 : 6));
        words.addAll(java.util.List.of(more));
        return repository.port(words.toArray(String[]::new));
    }

    private static void expect(Said said, int status, String... texts) {
        assertEquals(status, said.status(), said::all);
        for (String text : texts) {
            assertTrue(said.all().contains(text), () -> "missing: " + text + "\n" + said.all());
        }
        assertFalse(said.all().contains("\tat "), "a stack trace");
    }
}
