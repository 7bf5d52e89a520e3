package port.lower.expression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.ir.ArrayType;
import port.ir.Block;
import port.ir.Declare;
import port.ir.Function;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Place;
import port.ir.Stmt;
import port.ir.Type;
import port.lower.symbol.ArrayOf;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.VariableSymbol;
import port.source.Span;
import port.syntax.Specifier;

/// The `__shared__` variables of namespace scope that one function uses: they become variables of its own.
///
/// That is what they mean where they are `extern`, for all of those begin at the same address, and where a kernel uses them,
/// for no two kernels share memory.
public final class FileScopeShared {
    private final Body body;
    private final Map<VariableSymbol, Local> locals = new LinkedHashMap<>();

    FileScopeShared(Body body) {
        this.body = body;
    }

    /// Whether a variable is one of them.
    static boolean contains(VariableSymbol symbol) {
        return !symbol.isLocal()
                && symbol.syntax().filter(syntax -> syntax.specifiers().has(Specifier.SHARED)).isPresent();
    }

    /// Where this function has the variable.
    Place place(VariableSymbol symbol, Span span) {
        return new LocalPlace(locals.computeIfAbsent(symbol, unused -> local(symbol, span)), span);
    }

    private Local local(VariableSymbol symbol, Span use) {
        boolean isDynamic = symbol.syntax().orElseThrow().specifiers().has(Specifier.EXTERN);
        if (!isDynamic && !isKernel()) {
            throw LoweringFailure.unsupported(
                    use, "'" + symbol.name() + "', shared memory of no kernel, in a function that is no kernel,");
        }
        Type type =
                symbol.type() instanceof ArrayOf(var element, _) && isDynamic
                        ? new ArrayType(body.unit().storage().ir(element), 0)
                        : body.unit().storage().ir(symbol.type());
        Local.Storage storage = isDynamic ? Local.Storage.DYNAMIC_SHARED : Local.Storage.SHARED;
        return body.local(symbol.name(), type, storage, symbol.span());
    }

    private boolean isKernel() {
        Optional<FunctionSymbol> function = body.function();
        return function.isPresent() && body.unit().functions().kind(function.get()) == Function.Kind.KERNEL;
    }

    /// The block with the declarations of the variables before all else.
    public Block declaredIn(Block block) {
        if (locals.isEmpty()) {
            return block;
        }
        var all =
                new java.util.ArrayList<Stmt>(
                        locals.values().stream()
                                .map(local -> new Declare(local, Optional.empty(), local.span()))
                                .toList());
        all.addAll(block.statements());
        return new Block(List.copyOf(all), block.span());
    }
}
