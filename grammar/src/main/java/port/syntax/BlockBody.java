package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `{ ... }`. In a header model, what stands inside is read only when it is first asked for.
public final class BlockBody implements FunctionBody {
    private final Span span;
    private final Unread<BlockStatement> block;

    public BlockBody(BlockStatement block, Span span) {
        this(new Unread<>(block, () -> block), span);
    }

    BlockBody(Unread<BlockStatement> block, Span span) {
        this.block = Objects.requireNonNull(block, "block");
        this.span = Objects.requireNonNull(span, "span");
    }

    /// The statements.
    ///
    /// @throws SyntaxFault if they were unread so far and cannot be read
    public BlockStatement block() {
        return block.get();
    }

    @Override
    public Span span() {
        return span;
    }
}
