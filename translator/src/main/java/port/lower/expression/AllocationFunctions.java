package port.lower.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.ir.Expr;
import port.ir.SizeOf;
import port.lower.declaration.Unit;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.FunctionGroup;
import port.lower.symbol.Fundamental;
import port.lower.symbol.Lookup;
import port.lower.symbol.PointerTo;
import port.source.Span;

/// The program's own `operator new` and `operator delete`, of a class or of the whole program ([expr.new], [expr.delete]).
final class AllocationFunctions {
    private static final CxxType ADDRESS = new PointerTo(Fundamental.VOID);

    private final Body body;

    AllocationFunctions(Body body) {
        this.body = body;
    }

    /// The functions behind `operator new(n)` and `operator delete(p)` where the program has none of its own.
    static Optional<FunctionGroup> named(String name, Unit unit) {
        return switch (name) {
            case "operator new", "operator new[]" -> Lookup.group(unit.global().find("__port_new"));
            case "operator delete", "operator delete[]" -> Lookup.group(unit.global().find("__port_delete"));
            default -> Optional.empty();
        };
    }

    /// The call that gives the memory for `new`; empty if the program has no function for it.
    Optional<Expr> allocate(
            CxxType element, boolean isArray, boolean isGlobal, Expr bytes, List<Operand> placement, Span span) {
        var arguments = new ArrayList<Operand>();
        arguments.add(Operand.value(Fundamental.UNSIGNED_LONG, bytes));
        arguments.addAll(placement);
        return call(isArray ? "operator new[]" : "operator new", element, isGlobal, arguments, span);
    }

    /// The call that takes the memory back for `delete`; empty if the program has no function for it.
    Optional<Expr> release(CxxType element, boolean isArray, boolean isGlobal, Expr memory, Span span) {
        String name = isArray ? "operator delete[]" : "operator delete";
        Operand address = Operand.value(ADDRESS, memory);
        Optional<Expr> plain = call(name, element, isGlobal, List.of(address), span);
        if (plain.isPresent() || element.unqualified().equals(Fundamental.VOID)) {
            return plain;
        }
        Expr bytes = new SizeOf(body.unit().storage().ir(element.unqualified()), span);
        return call(name, element, isGlobal, List.of(address, Operand.value(Fundamental.UNSIGNED_LONG, bytes)), span);
    }

    private Optional<Expr> call(String name, CxxType element, boolean isGlobal, List<Operand> arguments, Span span) {
        return functions(name, element, isGlobal)
                .flatMap(group ->
                        body.expressions()
                                .overloads()
                                .best(group.members(), Optional.empty(), arguments, Optional.empty(), false))
                .map(function -> (Operand.OfValue) body.expressions().calls().callFunction(function, arguments, span))
                .map(Operand.OfValue::expr);
    }

    private Optional<FunctionGroup> functions(String name, CxxType element, boolean isGlobal) {
        if (!isGlobal && element.unqualified() instanceof ClassType(var symbol)) {
            Optional<FunctionGroup> own = Lookup.group(Lookup.member(symbol, name).map(Lookup.MemberFound::symbol));
            if (own.isPresent()) {
                return own;
            }
        }
        return Lookup.group(Lookup.unqualified(body.unit().global(), name));
    }
}
