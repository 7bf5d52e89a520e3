package port.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import port.story.Repository.Said;

/// `check` a second time.
final class RememberedVerdictsTest {
    private static final String FROM_CACHE = "from the cache";

    @TempDir private Path folder;
    @TempDir private Path caches;
    private Repository repository;

    @BeforeEach
    void start() throws GitAPIException, IOException {
        repository = Repository.in(folder, Map.of("XDG_CACHE_HOME", caches.toString()));
        repository.write("cuda/scale.cu", "#include \"factor.h\"\n" + Programs.SCALE.replace("2.0f", "FACTOR"));
        repository.write("cuda/factor.h", "#define FACTOR 2.0f\n");
    }

    @Test
    void anUnchangedTreeIsSaidTheSameOfFromTheCache() throws IOException {
        Said first = check("--json", "@first.json");
        Said second = check("--json", "@second.json");

        assertTrue(first.out().startsWith("1 program, 1 kernel: 1 EXACT\n"), first::all);
        assertTrue(second.out().startsWith("1 program, 1 kernel: 1 EXACT; 1 program from the cache\n"), second::all);
        assertEquals(repository.read("first.json"), repository.read("second.json"));
    }

    @Test
    void whatWasFoundIsSaidWordForWord() throws IOException {
        repository.write("cuda/scale.cu", Programs.UNSUPPORTED);

        Said first = check();
        Said second = check();

        assertEquals(1, second.status());
        assertEquals(first.err(), second.err());
        assertTrue(second.out().contains(FROM_CACHE), second::all);
    }

    @Test
    void aChangedHeaderCounts() throws IOException {
        check();
        repository.write("cuda/factor.h", "#define FACTOR 3.0f\n");

        assertRan(check());
    }

    @Test
    void aHeaderThatIsFoundEarlierNowCounts() throws IOException {
        repository.write("cuda/scale.cu", repository.read("cuda/scale.cu").replace("factor.h", "inc/factor.h"));
        repository.write("other/inc/factor.h", "#define FACTOR 2.0f\n");
        check("-I", folder.resolve("other").toString());
        repository.write("cuda/inc/factor.h", "#define FACTOR 3.0f\n");

        assertRan(check("-I", folder.resolve("other").toString()));
    }

    @Test
    void optionsAndArgumentsCount() {
        check();

        assertRan(check("--policy", "strict"));
        assertRan(check("-DUNUSED"));
        assertRan(check("--", "argument"));
    }

    @Test
    void whatTheProgramReadsCounts() throws IOException {
        Path data = folder.resolve("data.txt");
        Files.writeString(data, "3");
        repository.write(
                "cuda/scale.cu",
                Programs.SCALE
                        .replace("2.0f, values", "(float)factor, values")
                        .replace(
                                "  float *values;\n",
                                "  FILE *file = fopen(\"%s\", \"r\");\n  int factor = 0;\n  fscanf(file, \"%%d\", &factor);\n  float *values;\n"
                                        .formatted(data)));
        check();
        Said unchanged = check();
        Files.writeString(data, "4");

        assertTrue(unchanged.out().contains(FROM_CACHE), unchanged::all);
        assertRan(check());
    }

    @Test
    void aDamagedEntryIsNone() throws IOException {
        check();
        for (String damage : List.of("", "{", "f00d\n{\"schema\":\"port-verdict/1\"}")) {
            for (Path entry : entries()) {
                Files.writeString(entry, damage);
            }

            assertRan(check());
            assertTrue(check().out().contains(FROM_CACHE));
        }
        for (Path entry : entries()) {
            Files.writeString(entry, Files.readString(entry).replace("EXACT", "XACTE"));
        }

        assertRan(check());
    }

    @Test
    void aCacheThatCannotBeWrittenIsAWarning() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Said said = check("--cache", file.toString());

        assertEquals(0, said.status(), said::all);
        assertTrue(said.err().startsWith("warning[PORT5002]: cannot remember the verdict on 'cuda'"), said::all);
    }

    @Test
    void withoutTheCacheEverythingRuns() {
        check();

        assertRan(check("--no-cache"));
    }

    private List<Path> entries() throws IOException {
        try (var files = Files.walk(caches)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private Said check(String... more) {
        var words = new java.util.ArrayList<>(List.of("check", "@cuda", "--baseline", "@none.json"));
        words.addAll(List.of(more));
        return repository.port(words.toArray(String[]::new));
    }

    private static void assertRan(Said said) {
        assertTrue(!said.out().contains(FROM_CACHE) && said.status() == 0, said::all);
    }
}
