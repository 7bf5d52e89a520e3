package port.rewrite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import port.ir.AddressOf;
import port.ir.Assign;
import port.ir.Block;
import port.ir.Call;
import port.ir.Convert;
import port.ir.Declare;
import port.ir.Dereference;
import port.ir.Expr;
import port.ir.Function;
import port.ir.FunctionType;
import port.ir.IndirectCall;
import port.ir.IntConstant;
import port.ir.IrMapper;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
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
        Program mapped = Functions.mapBodies(program, (_, body) -> named(body, tables, dispatchers));
        if (dispatchers.isEmpty()) {
            return program;
        }
        List<Function> functions = new ArrayList<>(mapped.functions());
        functions.addAll(dispatchers.values());
        return mapped.withFunctions(functions);
    }

    private static Block named(Block body, VirtualTables tables, Map<Slot, Function> dispatchers) {
        Set<Local> unneeded = new HashSet<>();
        Block mapped = IrMapper.exprs(expr -> named(expr, tables, dispatchers, unneeded)).body(body);
        return unneeded.isEmpty()
                ? mapped
                : IrMapper.stmts(stmt ->
                                stmt instanceof Declare(var local, _, _) && unneeded.contains(local)
                                        ? List.of()
                                        : List.of(stmt))
                        .body(mapped);
    }

    private static Expr named(Expr expr, VirtualTables tables, Map<Slot, Function> dispatchers, Set<Local> unneeded) {
        if (!(expr instanceof IndirectCall call)
                || !(call.target()
                        instanceof
                        Convert(
                                Load(
                                        Dereference(
                                                PointerAdd(
                                                        Load(Member written, var _),
                                                        IntConstant index,
                                                        var _,
                                                        var _),
                                                var _),
                                        var _),
                                PointerType(FunctionType signature, var _),
                                var _,
                                var _))
                || !written.field().equals(TABLE)
                || signature.variadic()) {
            return expr;
        }
        Optional<Assign> kept = kept(written);
        Member table = kept.map(found -> found(written, found)).orElse(written);
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
        Function function = dispatchers.get(slot);
        if (function == null) {
            return expr;
        }
        List<Expr> arguments = new ArrayList<>(call.arguments());
        kept.ifPresent(found -> {
            unneeded.add(((LocalPlace) found.place()).local());
            arguments.set(0, withoutKeeping(arguments.getFirst(), found));
        });
        return new Call(function.id(), arguments, call.type(), call.span());
    }

    /// `(kept = &object())->table` : where an object is kept that the call needs twice.
    private static Optional<Assign> kept(Member table) {
        Place at = table.object();
        while (at instanceof Member inner) {
            at = inner.object();
        }
        return at instanceof Dereference(Assign assign, _) && assign.place() instanceof LocalPlace
                ? Optional.of(assign)
                : Optional.empty();
    }

    /// The table of the object that has been kept.
    private static Member found(Member table, Assign kept) {
        return (Member)
                IrMapper.places(place ->
                                place instanceof Dereference(var pointer, var span) && pointer.equals(kept)
                                        ? new Dereference(new Load(kept.place(), span), span)
                                        : place)
                        .map(table);
    }

    /// The object that is handed over, without the variable that kept it.
    private static Expr withoutKeeping(Expr self, Assign kept) {
        return IrMapper.exprs(
                        expr -> expr instanceof Load(var place, _) && place.equals(kept.place()) ? kept.value() : expr)
                .map(self);
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
