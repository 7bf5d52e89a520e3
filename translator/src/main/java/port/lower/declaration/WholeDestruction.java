package port.lower.declaration;

import java.util.Objects;
import port.lower.symbol.FunctionSymbol;

/// Marks the function that destroys an object that is no part of another one: calls its destructor, then those of its virtual bases.
public record WholeDestruction(FunctionSymbol destructor) implements FunctionSymbol.GeneratedBody {
    public WholeDestruction {
        Objects.requireNonNull(destructor, "destructor");
    }
}
