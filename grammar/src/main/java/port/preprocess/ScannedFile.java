package port.preprocess;

import java.util.List;
import port.source.SourceFile;

/// A file cut into tokens, directives and skipped groups included.
///
/// @param directives indices of the `#` that begin a directive
record ScannedFile(SourceFile file, SourceToken[] tokens, int[] directives, List<SourceComment> comments) {
    /// The index behind the last token of the line that starts at `index`.
    int endOfLine(int index) {
        int end = index + 1;
        while (end < tokens.length && !tokens[end].startsLine()) {
            end++;
        }
        return end;
    }
}
