package port.preprocess;

import java.util.Optional;
import port.source.SourceFile;
import port.source.Span;

/// Where a token stands for the author when it came out of a macro, and which constant it is part of.
///
record Origin(SourceFile file, int start, int end, Optional<MacroUse> use) {
    /// Of a token that stands in a file as it is.
    static final Origin WRITTEN = new Origin(Span.NONE.file(), 0, 0, Optional.empty());
}
