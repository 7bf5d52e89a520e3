package port.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LineDiffTest {
    private static final String BEFORE = "a\nb\nc\nd\ne\nf\n";

    @Test
    void linesBetweenTwoEditsAreWhereTheyHaveMoved() {
        assertEquals(List.of(2, 3, 5, 6, -1, 7), lines("new\na\nb\nmore\nc\nd\nf\n"));
    }

    @Test
    void aLineThatWasReplacedIsTheOneInItsPlace() {
        assertEquals(List.of(1, 2, 3, 4, 5, 6), lines("a\nB\nc\nD\nE\nf\n"));
    }

    @Test
    void ofLinesThatWereReplacedByMoreNothingIsSaid() {
        assertEquals(List.of(1, -1, 4, 5, 6, 7), lines("a\nB1\nB2\nc\nd\ne\nf\n"));
    }

    @Test
    void equalTextsHaveNoDifference() {
        assertEquals(List.of(1, 2, 3, 4, 5, 6), lines(BEFORE));
        assertEquals("", LineDiff.of(BEFORE, BEFORE).unified());
    }

    @Test
    void differencesAreShownWithTheLinesAround() {
        assertEquals("@@ -2,5 +2,5 @@\n b\n c\n d\n-e\n+E\n f\n", LineDiff.of(BEFORE, "a\nb\nc\nd\nE\nf\n").unified());
    }

    /// Where each line stands now, -1 where it is gone.
    private static List<Integer> lines(String now) {
        LineDiff diff = LineDiff.of(BEFORE, now);
        return IntStream.rangeClosed(1, 6).map(line -> diff.lineNow(line).orElse(-1)).boxed().toList();
    }
}
