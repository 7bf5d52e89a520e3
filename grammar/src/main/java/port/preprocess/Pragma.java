package port.preprocess;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// A `#pragma` or `_Pragma` that the preprocessor does not act upon itself, such as `#pragma unroll 4`.
///
/// @param tokens what stands behind the word `pragma`, macros expanded
/// @param before index of the expanded token in front of which the pragma stands; the number of tokens when it is the last thing
/// @param span the directive, from `#` to the end of its line
public record Pragma(List<SourceToken> tokens, int before, Span span) {
    public Pragma {
        tokens = List.copyOf(tokens);
        Objects.requireNonNull(span, "span");
    }
}
