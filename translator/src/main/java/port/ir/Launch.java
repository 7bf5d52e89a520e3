package port.ir;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// `kernel<<<grid, block, sharedBytes, stream>>>(arguments)`.
///
/// @param kernel a pointer to a function of kind `KERNEL`
/// @param grid blocks, a struct value of three `UINT32` fields (CUDA's `dim3`)
/// @param block threads of a block, likewise
/// @param sharedBytes dynamic shared memory of a block, a `UINT64`
/// @param stream a pointer; null is the default stream
public record Launch(Expr kernel, Expr grid, Expr block, Expr sharedBytes, Expr stream, List<Expr> arguments, Span span)
        implements Stmt {
    public Launch {
        Objects.requireNonNull(kernel, "kernel");
        Objects.requireNonNull(grid, "grid");
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(sharedBytes, "sharedBytes");
        Objects.requireNonNull(stream, "stream");
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(span, "span");
    }
}
