package port.lower.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import port.lower.declaration.Unit;
import port.lower.symbol.FunctionOf;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.Fundamental;
import port.lower.symbol.Lazy;
import port.source.Span;
import port.syntax.Specifier;

/// Functions `void ()` that nobody wrote.
final class GeneratedFunctions {
    private GeneratedFunctions() {}

    static FunctionSymbol of(String name, FunctionSymbol.GeneratedBody body, Unit unit, Span span) {
        var signature = new FunctionOf(Fundamental.VOID, List.of(), false, false, FunctionOf.RefQualifier.NONE);
        int number = unit.next(name);
        var made =
                new FunctionSymbol(
                        number == 1 ? name : name + "$" + number,
                        FunctionSymbol.Role.FREE,
                        Optional.empty(),
                        Lazy.value(signature),
                        unit.global(),
                        span);
        made.inherit(Set.of(Specifier.STATIC), List.of());
        made.generateBy(body);
        return made;
    }
}
