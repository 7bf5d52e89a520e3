package port.ir;

import java.util.Objects;
import port.source.Span;

/// A conversion between scalars or pointers, with CUDA's results: integers wrap, floats to integers saturate and NaN gives 0 on the device,
/// to `BOOL` is a comparison with zero. Between pointers the address stays.
///
/// @param explicit whether the author wrote a cast
public record Convert(Expr value, Type type, boolean explicit, Span span) implements Expr {
    public Convert {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(span, "span");
    }
}
