package port.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import port.story.Repository.Said;

/// Several machines share the work: by option, as Bazel's tests, or as a Kubernetes Indexed Job.
final class SharedWorkTest {
    private static final int SHARDS = 4;

    @TempDir private Path folder;
    @TempDir private Path caches;
    private Repository repository;

    @BeforeEach
    void start() throws GitAPIException, IOException {
        repository = Repository.in(folder, Map.of("XDG_CACHE_HOME", caches.toString()));
        for (int i = 0; i < 5; i++) {
            repository.write("cuda/p" + i + "/scale.cu", Programs.SCALE.replace("2.0f", i + ".0f"));
        }
        repository.write("cuda/broken/mix.cu", Programs.UNSUPPORTED);
        repository.write("cuda/faulty/scale.cu", Programs.SCALE.replace("if (i < n)", "if (i <= n)"));
    }

    @Test
    void fourShardsMergedAreOneRunByteForByte() throws IOException {
        Said whole = verify("--json", "@whole.json");
        for (int i = 1; i <= SHARDS; i++) {
            verify("--shard", i + "/" + SHARDS, "--json", "@" + i + ".json");
        }

        Said merged = repository.port("merge", "@3.json", "@1.json", "@4.json", "@2.json", "-o", "@merged.json");

        assertEquals(whole.status(), merged.status(), merged::all);
        assertEquals(repository.read("whole.json"), repository.read("merged.json"));
    }

    /// The first run fills the cache, and two of the shards do without it: neither shows.
    @Test
    void aGateAfterTheMergeSaysWhatTheOneOfAWholeRunSays() throws IOException {
        Said whole = check(Map.of(), "--json", "@whole.json");
        for (int i = 1; i <= SHARDS; i++) {
            check(Map.of(), "--shard", i + "/" + SHARDS, "--json", "@" + i + ".json", i % 2 == 0 ? "--no-cache" : "-v");
        }
        repository.port("merge", "@1.json", "@2.json", "@3.json", "@4.json", "-o", "@merged.json");

        Said gate =
                repository.port(
                        "check", "--report", "@merged.json", "--baseline", "@none.json", "--json", "@gate.json");

        assertEquals(whole.status(), gate.status(), gate::all);
        assertEquals(whole.out(), gate.out());
        assertEquals(repository.read("whole.json"), repository.read("gate.json"));
    }

    @Test
    void bazelAndKubernetesSayWhichPartItIs() throws IOException {
        check(Map.of(), "--shard", "2/4", "--json", "@option.json");

        check(Map.of("TEST_SHARD_INDEX", "1", "TEST_TOTAL_SHARDS", "4"), "--json", "@bazel.json");
        check(Map.of("JOB_COMPLETION_INDEX", "1"), "--shard", "*/4", "--json", "@kubernetes.json");

        assertEquals(repository.read("option.json"), repository.read("bazel.json"));
        assertEquals(repository.read("option.json"), repository.read("kubernetes.json"));
    }

    @Test
    void theOptionWinsOverTheEnvironment() throws IOException {
        check(Map.of(), "--shard", "3/4", "--json", "@option.json");

        check(Map.of("TEST_SHARD_INDEX", "1", "TEST_TOTAL_SHARDS", "4"), "--shard", "3/4", "--json", "@both.json");

        assertEquals(repository.read("option.json"), repository.read("both.json"));
    }

    @Test
    void aNumberThatIsMissingOrNoneIsSaidOnce() {
        Said none = check(Map.of("TEST_TOTAL_SHARDS", "4"));
        Said word = check(Map.of("JOB_COMPLETION_INDEX", "one"), "--shard", "*/4");
        Said beyond = check(Map.of("TEST_SHARD_INDEX", "4", "TEST_TOTAL_SHARDS", "4"));

        assertEquals(List.of(2, 2, 2), List.of(none.status(), word.status(), beyond.status()));
        assertTrue(none.err().contains("the number of the shard is not in TEST_SHARD_INDEX: ''"), none::all);
        assertTrue(word.err().contains("the number of the shard is not in JOB_COMPLETION_INDEX: 'one'"), word::all);
        assertTrue(beyond.err().contains("there is no part 5/4"), beyond::all);
    }

    @Test
    void aShardThatIsMissingOrDoubledIsNoReport() {
        for (int i = 1; i <= SHARDS; i++) {
            check(Map.of(), "--shard", i + "/" + SHARDS, "--json", "@" + i + ".json");
        }

        Said missing = repository.port("merge", "@1.json", "@2.json", "@4.json", "-o", "@merged.json");
        Said doubled = repository.port("merge", "@1.json", "@2.json", "@2.json", "@4.json", "-o", "@merged.json");

        assertTrue(missing.err().contains("error[PORT5005]: shard 3/4 is missing"), missing::all);
        assertTrue(doubled.err().contains("error[PORT5005]: shard 2/4 is there twice"), doubled::all);
        assertTrue(!folder.resolve("merged.json").toFile().exists());
    }

    private Said verify(String... more) {
        var words = new ArrayList<>(List.of("verify", "@cuda"));
        words.addAll(List.of(more));
        return repository.port(words.toArray(String[]::new));
    }

    private Said check(Map<String, String> environment, String... more) {
        Map<String, String> all = new HashMap<>(repository.environment());
        all.putAll(environment);
        var words = new ArrayList<>(List.of("check", "@cuda", "--baseline", "@none.json"));
        words.addAll(List.of(more));
        return new Repository(folder, all).port(words.toArray(String[]::new));
    }
}
