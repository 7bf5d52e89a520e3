package port.preprocess;

import java.util.List;
import port.source.Span;

/// Where the expansion gets its tokens from, and what it must know about the place.
interface Input {
    /// The next token outside directives, which are acted upon on the way; [SourceToken#END] behind the last one.
    SourceToken next();

    /// The same, but not beyond the end of the file in which the caller is at `depth`.
    SourceToken nextWithin(int depth);

    /// How many files are open, the unit's own and those that are included.
    int depth();

    /// The value of `name` at a token that stands at `site`: what `__LINE__` and its like become.
    String builtin(String name, Span site);

    /// Acts upon `_Pragma("text")`.
    void pragma(List<SourceToken> tokens, Span site);
}
