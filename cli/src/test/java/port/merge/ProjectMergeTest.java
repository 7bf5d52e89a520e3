package port.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import port.merge.MergedFile.Fate;

final class ProjectMergeTest {
    private static final String FILE = "src/X.java";
    private static final String FIRST = "one\ntwo\nthree\nfour\nfive\n";
    private static final String SECOND = FIRST.replace("five", "FIVE");

    @TempDir private Path folder;

    @Test
    void aFileThatNobodyEditedIsWrittenAnew() throws IOException {
        assertEquals(Fate.NEW, write(FIRST));
        assertEquals(Fate.UNCHANGED, write(FIRST));
        assertEquals(Fate.UPDATED, write(SECOND));

        assertEquals(SECOND, read());
    }

    @Test
    void anEditIsKeptWhereTheTranslationIsAsItWas() throws IOException {
        write(FIRST);
        edit("one", "ONE");

        assertEquals(Fate.EDITED, write(FIRST));

        assertEquals(FIRST.replace("one", "ONE"), read());
    }

    @Test
    void anEditAndAChangeElsewhereAreMerged() throws IOException {
        write(FIRST);
        edit("one", "ONE");

        assertEquals(Fate.MERGED, write(SECOND));

        assertEquals(SECOND.replace("one", "ONE"), read());
        assertEquals(Fate.EDITED, write(SECOND));
    }

    @Test
    void changesOfTheSameLineAreMarkedAndNothingIsLost() throws IOException {
        write(FIRST);
        edit("five", "mine");

        assertEquals(Fate.CONFLICT, write(SECOND));

        assertEquals(
                """
                one
                two
                three
                four
                <<<<<<< edited
                mine
                ||||||| written before
                five
                =======
                FIVE
                >>>>>>> written now
                """,
                read());
    }

    @Test
    void aFileOfPeoplesOwnInTheWayIsNotOverwritten() throws IOException {
        Files.createDirectories(folder.resolve("src"));
        Files.writeString(folder.resolve(FILE), "mine\n");

        assertEquals(Fate.CONFLICT, write(FIRST));
    }

    @Test
    void whatPeopleDeletedStaysDeleted() throws IOException {
        write(FIRST);
        Files.delete(folder.resolve(FILE));

        assertEquals(Fate.DELETED, write(SECOND));

        assertFalse(Files.exists(folder.resolve(FILE)));
    }

    @Test
    void whatIsNoLongerWrittenGoesUnlessItWasEdited() throws IOException {
        ProjectMerge.write(Map.of(FILE, FIRST, "Y.java", FIRST), folder);
        edit("one", "ONE");

        List<MergedFile> merged = ProjectMerge.write(Map.of(), folder);

        assertEquals(
                List.of(new MergedFile("Y.java", Fate.REMOVED, 0), new MergedFile(FILE, Fate.ORPHANED, 0)), merged);
        assertFalse(Files.exists(folder.resolve("Y.java")));
        assertEquals(FIRST.replace("one", "ONE"), read());
    }

    @Test
    void aRunAfterOneThatWasKilledDoesTheRest() throws IOException {
        write(FIRST);
        edit("one", "ONE");
        write(SECOND);
        Files.writeString(folder.resolve(ProjectMerge.WRITTEN).resolve(FILE), FIRST);

        assertEquals(Fate.MERGED, write(SECOND));

        assertEquals(SECOND.replace("one", "ONE"), read());
    }

    private Fate write(String text) throws IOException {
        return ProjectMerge.write(Map.of(FILE, text), folder).getFirst().fate();
    }

    private void edit(String from, String to) throws IOException {
        Files.writeString(folder.resolve(FILE), read().replace(from, to));
    }

    private String read() throws IOException {
        return Files.readString(folder.resolve(FILE));
    }
}
