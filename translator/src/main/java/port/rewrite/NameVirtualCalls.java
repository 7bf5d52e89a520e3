package port.rewrite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.ir.AddressOf;
import port.ir.Call;
import port.ir.Convert;
import port.ir.Dereference;
import port.ir.Expr;
import port.ir.Function;
import port.ir.FunctionType;
import port.ir.IndirectCall;
import port.ir.IntConstant;
import port.ir.IrMapper;
import port.ir.Load;
import port.ir.Member;
import port.ir.Place;
import port.ir.PointerAdd;
import port.ir.PointerType;
import port.ir.Program;
import port.ir.StructType;

/// `shape->table[1](shape, 2)  ->  shape->area(2)`: calls of virtual functions go through a method of the class that declares them.
///
/// A call whose slot no class of the program fills stays as it is.
public final class NameVirtualCalls implements Rewrite {
    private static final String TABLE = "vtable$";

    /// One virtual function of one class.
    private record Slot(StructType struct, int index, FunctionType signature) {}

    @Override
    public Program apply(Program program) {
        var tables = new VirtualTables(program);
        Map<Slot, Function> dispatchers = new LinkedHashMap<>();
        var mapper = IrMapper.exprs(expr -> named(expr, tables, dispatchers));
        Program mapped = Functions.mapBodies(program, (_, body) -> mapper.body(body));
        if (dispatchers.isEmpty()) {
            return program;
        }
        List<Function> functions = new ArrayList<>(mapped.functions());
        functions.addAll(dispatchers.values());
        return mapped.withFunctions(functions);
    }

    private static Expr named(Expr expr, VirtualTables tables, Map<Slot, Function> dispatchers) {
        if (!(expr instanceof IndirectCall call)
                || !(call.target()
                        instanceof
                        Convert(
                                Load(
                                        Dereference(
                                                PointerAdd(Load(Member table, var _), IntConstant index, var _, var _),
                                                var _),
                                        var _),
                                PointerType(FunctionType signature, var _),
                                var _,
                                var _))
                || !table.field().equals(TABLE)
                || signature.variadic()) {
            return expr;
        }
        Optional<Place> object = object(table, call.arguments().getFirst());
        if (object.isEmpty() || !(object.get().type() instanceof StructType struct)) {
            return expr;
        }
        var slot = new Slot(struct, (int) index.value(), signature);
        if (!dispatchers.containsKey(slot)) {
            tables.function(struct, slot.index())
                    .ifPresent(found ->
                            dispatchers.put(
                                    slot,
                                    new Dispatcher(tables, struct, slot.index(), found)
                                            .through(call, object.get(), table)));
        }
        return Optional.ofNullable(dispatchers.get(slot))
                .<Expr>map(function -> new Call(function.id(), call.arguments(), call.type(), call.span()))
                .orElse(expr);
    }

    /// The object that is handed over, within which the table's address stands.
    private static Optional<Place> object(Member table, Expr self) {
        Place at = table.object();
        while (true) {
            boolean isIt =
                    self instanceof AddressOf(var place, var _, var _) && place.equals(at)
                            || at instanceof Dereference(var pointer, var _) && pointer.equals(self);
            if (isIt) {
                return Optional.of(at);
            }
            if (!(at instanceof Member inner)) {
                return Optional.empty();
            }
            at = inner.object();
        }
    }
}
