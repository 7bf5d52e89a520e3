package port.merge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeFormatter;
import org.eclipse.jgit.merge.MergeResult;

/// The merge of two texts that come from a third.
///
/// @param text with conflict markers where both sides changed the same lines
/// @param line of the first marker, counted from 1; 0 where there is none
record ThreeWay(String text, int line) {
    private static final String MARK = "<<<<<<< ";

    static ThreeWay merge(String base, String edited, String written) {
        MergeResult<RawText> result =
                new MergeAlgorithm().merge(RawTextComparator.DEFAULT, raw(base), raw(edited), raw(written));
        var out = new ByteArrayOutputStream();
        try {
            new MergeFormatter()
                    .formatMergeDiff3(
                            out, result, List.of("written before", "edited", "written now"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String text = out.toString(StandardCharsets.UTF_8);
        return new ThreeWay(text, result.containsConflicts() ? lineOfMark(text) : 0);
    }

    private static RawText raw(String text) {
        return new RawText(text.getBytes(StandardCharsets.UTF_8));
    }

    private static int lineOfMark(String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(MARK)) {
                return i + 1;
            }
        }
        throw new IllegalStateException("a conflict without a marker");
    }
}
