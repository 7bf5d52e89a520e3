package port.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import port.story.Repository.Said;

/// `--since`: two programs, one of which changes.
final class ChangedSinceTest {
    @TempDir private Path folder;
    private Repository repository;

    @BeforeEach
    void start() throws GitAPIException, IOException {
        repository = Repository.in(folder, Map.of());
        repository.write("cuda/one/one.cu", Programs.SCALE);
        repository.write("cuda/two/two.cu", "#include \"factor.h\"\n" + Programs.SCALE.replace("2.0f", "FACTOR"));
        repository.write("cuda/two/factor.h", "#define FACTOR 2.0f\n");
        repository.port("translate", "@cuda", "-o", "@java");
        check("--update-baseline");
        repository.commit("Port");
    }

    @Test
    void whereNothingChangedTheBaselineStands() {
        Said said = check("--since", "HEAD", "--json", "@report.json");

        assertEquals(0, said.status(), said::all);
        assertTrue(said.out().startsWith("2 programs, 2 kernels: 2 EXACT; 2 programs from the baseline\n"), said::all);
    }

    @Test
    void aChangedHeaderVerifiesItsProgramAlone() throws IOException {
        repository.write("cuda/two/factor.h", "#define FACTOR 3.0f\n");

        Said said = check("--since", "HEAD");

        assertEquals(1, said.status(), said::all);
        assertTrue(said.out().startsWith("2 programs, 2 kernels: 1 EXACT, 1 MISMATCH; 1 program from"), said::all);
        assertTrue(said.err().contains("'two/scale' is MISMATCH"), said::all);
    }

    @Test
    void changedJavaVerifiesItsProgram() throws IOException {
        repository.edit("java/src/main/java/ported/one/One.java", "factor * values", "factor + values");

        Said said = check("--since", "HEAD");

        assertTrue(said.err().contains("'one/scale' is MISMATCH"), said::all);
        assertTrue(said.out().contains("1 program from the baseline"), said::all);
    }

    @Test
    void aProgramThatTheBaselineDoesNotKnowIsVerified() throws IOException, GitAPIException {
        repository.write("cuda/three/three.cu", Programs.SCALE);
        repository.port("translate", "@cuda", "-o", "@java");
        repository.commit("Three");

        Said said = check("--since", "HEAD");

        assertTrue(said.out().startsWith("3 programs, 3 kernels: 3 EXACT; 2 programs from"), said::all);
    }

    @Test
    void aProgramThatIsGoneIsStillMissed() throws IOException {
        Files.delete(folder.resolve("cuda/one/one.cu"));

        Said said = check("--since", "HEAD");

        assertTrue(said.err().contains("'one/scale' stands in the baseline and is gone"), said::all);
    }

    @Test
    void theNextBaselineKeepsWhatWasNotVerified() throws IOException {
        String before = repository.read("port-baseline.json");

        check("--since", "HEAD", "--update-baseline");

        assertEquals(before, repository.read("port-baseline.json"));
    }

    @Test
    void verifyLeavesOutWhatHasNotChanged() throws IOException {
        repository.write("cuda/two/factor.h", "#define FACTOR 3.0f\n");

        Said said = repository.port("verify", "@cuda", "--since", "HEAD");

        assertTrue(said.out().contains("nothing of it has changed since HEAD"), said::all);
        assertTrue(said.out().contains("2 programs: 1 NOT_RUN, 1 EXACT"), said::all);
        assertEquals(0, said.status());
    }

    @Test
    void anUnknownRevisionIsWrongUsage() {
        Said said = check("--since", "nowhere");

        assertEquals(2, said.status());
        assertTrue(said.err().contains("--since: there is no revision 'nowhere'"), said::all);
    }

    private Said check(String... more) {
        var words = new ArrayList<>(List.of("check", "@cuda", "--port", "@java", "--baseline", "@port-baseline.json"));
        words.addAll(List.of(more));
        return repository.port(words.toArray(String[]::new));
    }
}
