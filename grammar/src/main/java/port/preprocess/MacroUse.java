package port.preprocess;

import java.util.Objects;
import port.source.Span;

/// One place at which the author wrote the name of a macro that stands for a constant.
///
/// All tokens that came out of one use share the same object. With `#define SIZE (TILE * 2)`, the five and more tokens that
/// `SIZE` becomes share a use of `SIZE`, those of `TILE` included: the outermost constant counts.
/// A use need not be a whole expression (`#define N 8 + 8`, then `N * 2`): look whether its tokens are one.
///
/// @param macro the macro that was used
/// @param site the author's text at the place of use, as [SourceToken#span()] of the tokens
public record MacroUse(ConstantMacro macro, Span site) {
    public MacroUse {
        Objects.requireNonNull(macro, "macro");
        Objects.requireNonNull(site, "site");
    }
}
