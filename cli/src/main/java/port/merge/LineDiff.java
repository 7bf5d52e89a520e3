package port.merge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/// The difference of two texts, line by line.
public final class LineDiff {
    private final RawText before;
    private final RawText now;
    private final EditList edits;

    private LineDiff(String before, String now) {
        this.before = new RawText(before.getBytes(StandardCharsets.UTF_8));
        this.now = new RawText(now.getBytes(StandardCharsets.UTF_8));
        this.edits = new HistogramDiff().diff(RawTextComparator.DEFAULT, this.before, this.now);
    }

    public static LineDiff of(String before, String now) {
        return new LineDiff(before, now);
    }

    /// Where a line of the text before stands now; of lines that were replaced by as many others, the one in its place.
    ///
    /// @param line counted from 1, as is the result; empty where the line is gone
    public OptionalInt lineNow(int line) {
        int moved = line - 1;
        for (Edit edit : edits) {
            if (line - 1 < edit.getBeginA()) {
                break;
            }
            if (line - 1 < edit.getEndA()) {
                return edit.getLengthA() == edit.getLengthB()
                        ? OptionalInt.of(line - edit.getBeginA() + edit.getBeginB())
                        : OptionalInt.empty();
            }
            moved = line - 1 + edit.getEndB() - edit.getEndA();
        }
        return moved < now.size() ? OptionalInt.of(moved + 1) : OptionalInt.empty();
    }

    /// As `diff -u` shows it, without names of files; empty where the texts are the same.
    public String unified() {
        var out = new ByteArrayOutputStream();
        try (var formatter = new DiffFormatter(out)) {
            formatter.format(edits, before, now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
