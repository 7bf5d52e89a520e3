package port.syntax;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// `asm volatile("..." : outputs : inputs : clobbers);`.
public record AsmStatement(
        boolean isVolatile,
        StringLiteral template,
        List<AsmOperand> outputs,
        List<AsmOperand> inputs,
        List<StringLiteral> clobbers,
        Span span)
        implements Statement {
    public AsmStatement {
        Objects.requireNonNull(template, "template");
        outputs = List.copyOf(outputs);
        inputs = List.copyOf(inputs);
        clobbers = List.copyOf(clobbers);
        Objects.requireNonNull(span, "span");
    }
}
