package port.preprocess;

import java.util.Objects;
import port.source.Span;

/// A comment as the author wrote it, `//` or `/* */` included; `span.text()` is its text.
///
/// @param startsLine whether nothing but blanks stands before it on its line
public record SourceComment(Span span, boolean startsLine) {
    public SourceComment {
        Objects.requireNonNull(span, "span");
    }
}
