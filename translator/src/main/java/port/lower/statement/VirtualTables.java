package port.lower.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.ir.AddressOf;
import port.ir.Aggregate;
import port.ir.ArrayType;
import port.ir.Assign;
import port.ir.Block;
import port.ir.Convert;
import port.ir.Decay;
import port.ir.Dereference;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.FunctionAddress;
import port.ir.GlobalId;
import port.ir.GlobalPlace;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.NullPointer;
import port.ir.Place;
import port.ir.PointerAdd;
import port.ir.PointerType;
import port.ir.Return;
import port.ir.ScalarType;
import port.ir.Stmt;
import port.ir.Type;
import port.ir.VoidType;
import port.lower.declaration.Unit;
import port.lower.declaration.VirtualEntry;
import port.lower.expression.Body;
import port.lower.expression.Operand;
import port.lower.symbol.ClassLayout;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.CxxType;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.ReferenceTo;
import port.lower.symbol.VirtualBases;
import port.source.Span;

/// The tables of virtual functions, and how objects come to know them.
final class VirtualTables {
    private static final Type ENTRY = PointerType.to(VoidType.VOID);

    private final Unit unit;
    private final Body body;

    VirtualTables(Unit unit, Body body) {
        this.unit = unit;
        this.body = body;
    }

    /// Lets an object know the virtual functions of its class.
    void set(Place self, ClassSymbol owner, List<Stmt> into, Span span) {
        ClassLayout layout = owner.layout();
        String name = "virtual functions of " + unit.storage().struct(owner).name();
        if (layout.hasTable()) {
            Place place = body.expressions().calls().tablePlace(self, owner, span);
            set(place, own(owner, new GlobalId(name), span), into, span);
        }
        for (ClassLayout.VirtualBase base : layout.virtualBases()) {
            if (base.symbol().layout().isPolymorphic()) {
                Expr farther = body.expressions().values().virtualParts().shift(self, owner, base.symbol(), span);
                into.add(new Evaluate(new Assign(shift(self, owner, base, span), farther, span), span));
            }
        }
        for (ClassLayout.Part part : layout.parts()) {
            Place base = body.expressions().calls().place(self, owner, part, span);
            Place place = body.expressions().calls().tablePlace(base, part.base(), span);
            set(place, table(owner, part, new GlobalId(name + " as " + path(part)), span), into, span);
        }
    }

    /// Where it stands how much farther away a virtual base is than in a whole object of the class.
    private Place shift(Place self, ClassSymbol owner, ClassLayout.VirtualBase base, Span span) {
        Place part = body.expressions().values().virtualParts().part(self, owner, base.symbol(), span);
        return shift(new AddressOf(part, PointerType.to(part.type()), span), 0, span);
    }

    /// @param within how far behind the start of the virtual base the pointer leads
    private Place shift(Expr pointer, long within, Span span) {
        Type type = PointerType.to(ScalarType.INT64);
        return new Dereference(body.expressions().values().moved(pointer, -within - 8, type), span);
    }

    private String path(ClassLayout.Part part) {
        List<String> names = part.path().stream().map(base -> unit.storage().struct(base.symbol()).name()).toList();
        return String.join(" of ", names.reversed());
    }

    private static void set(Place place, GlobalPlace table, List<Stmt> into, Span span) {
        into.add(new Evaluate(new Assign(place, new Decay(table, span), span), span));
    }

    private GlobalPlace own(ClassSymbol owner, GlobalId id, Span span) {
        List<FunctionSymbol> virtuals = owner.layout().virtuals();
        List<Expr> entries = new ArrayList<>();
        for (int i = 0; i < virtuals.size(); i++) {
            FunctionSymbol found = virtuals.get(i);
            FunctionSymbol first = owner.firstInSlot(i);
            boolean isAlike = found.isPure() || found.type().result().equals(first.type().result());
            entries.add(entry(isAlike ? found : alike(owner, first, found), span));
        }
        return add(owner, 0, id, entries, span);
    }

    /// The function in the class's own table that gives what the one gives that was first in its place.
    private FunctionSymbol alike(ClassSymbol owner, FunctionSymbol first, FunctionSymbol found) {
        String base = unit.storage().struct(first.owner().orElseThrow()).name();
        String name = found.word() + "$for$" + base.replaceAll("\\W+", "_");
        return unit.virtualEntries().inTable(owner, name, first, found, Optional.empty());
    }

    private GlobalPlace table(ClassSymbol owner, ClassLayout.Part part, GlobalId id, Span span) {
        List<FunctionSymbol> asked = part.base().layout().virtuals();
        List<Expr> entries = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            FunctionSymbol found = part.virtuals().get(i);
            FunctionSymbol first = part.base().firstInSlot(i);
            boolean isAlike = found == asked.get(i) && found.type().result().equals(first.type().result());
            boolean isOwn = isAlike || found.isPure();
            entries.add(entry(isOwn ? found : thunk(owner, part, first, found), span));
        }
        return add(owner, part.offset(), id, entries, span);
    }

    private GlobalPlace add(ClassSymbol owner, long offset, GlobalId id, List<Expr> entries, Span span) {
        var type = new ArrayType(ENTRY, entries.size());
        unit.storage().addVirtualTable(owner, offset, id, type, new Aggregate(type, entries, span), span);
        return new GlobalPlace(id, type, span);
    }

    private Expr entry(FunctionSymbol function, Span span) {
        return function.isPure()
                ? new NullPointer(ENTRY, span)
                : new Convert(
                        new FunctionAddress(
                                body.use(unit.virtualEntries().whole(function), span),
                                unit.storage().signature(function),
                                span),
                        ENTRY,
                        false,
                        span);
    }

    /// The function in the base's table that calls the one that overrides it.
    private FunctionSymbol thunk(ClassSymbol owner, ClassLayout.Part part, FunctionSymbol asked, FunctionSymbol found) {
        String name = found.word() + "$as$" + path(part).replaceAll("\\W+", "_");
        return unit.virtualEntries().inTable(owner, name, asked, found, way(owner, part, asked));
    }

    private Optional<VirtualEntry.FromVirtualBase> way(ClassSymbol owner, ClassLayout.Part part, FunctionSymbol asked) {
        return VirtualBases.way(part.path())
                .start()
                .map(start -> {
                    long offset = owner.layout().virtualBase(start).offset();
                    ClassSymbol declaring = asked.owner().orElseThrow();
                    long inPart = body.expressions().values().baseOffset(part.base(), declaring);
                    return new VirtualEntry.FromVirtualBase(owner, part.offset() - offset + inPart, offset);
                });
    }

    /// The whole object around a virtual base.
    private Operand around(VirtualEntry.FromVirtualBase way, Local self, Span span) {
        Expr pointer = new Load(new LocalPlace(self, span), span);
        Expr start =
                body.expressions()
                        .values()
                        .moved(pointer, -way.within() - way.offset(), PointerType.to(ScalarType.CHAR));
        Expr farther = new Load(shift(pointer, way.within(), span), span);
        Expr address =
                new Convert(
                        new PointerAdd(start, farther, true, span),
                        PointerType.to(unit.storage().struct(way.whole())),
                        false,
                        span);
        return Operand.place(way.whole().type(), new Dereference(address, span), span);
    }

    /// The body of such a function.
    ///
    /// @param parameters the base, then what is passed on
    Block entry(VirtualEntry entry, FunctionSymbol symbol, List<Local> parameters, Span span) {
        FunctionSymbol target = entry.target();
        ClassSymbol whole = target.owner().orElseThrow();
        Local self = parameters.getFirst();
        Place base = new Dereference(new Load(new LocalPlace(self, span), span), span);
        Operand object = Operand.place(symbol.type().parameters().getFirst().referred(), base, span);
        Operand derived =
                entry.way()
                        .map(way -> around(way, self, span))
                        .orElseGet(() ->
                                entry.isDirect()
                                        ? body.expressions()
                                                .casts()
                                                .toDerived(object, new ReferenceTo(whole.type(), false), span)
                                        : object);
        List<Operand> arguments = new ArrayList<>();
        for (int i = 1; i < parameters.size(); i++) {
            arguments.add(passedOn(parameters.get(i), symbol.type().parameters().get(i), span));
        }
        Operand result = body.expressions().calls().callMethod(target, derived, arguments, entry.isDirect(), span);
        List<Stmt> made = new ArrayList<>();
        if (symbol.type().result().isVoid()) {
            body.expressions()
                    .values()
                    .effect(result)
                    .ifPresent(effect -> made.addAll(body.finish(new Evaluate(effect, span))));
        } else {
            Expr value = body.expressions().values().convert(result, symbol.type().result(), span);
            made.addAll(body.finish(new Return(Optional.of(value), span)));
        }
        return new Block(made, span);
    }

    private static Operand passedOn(Local parameter, CxxType type, Span span) {
        Place place = new LocalPlace(parameter, span);
        if (type instanceof ReferenceTo(var referred, var isRvalue)) {
            Place object = new Dereference(new Load(place, span), span);
            return new Operand.OfPlace(referred, () -> object, isRvalue, Optional.empty(), Optional.empty(), span);
        }
        return new Operand.OfPlace(type, () -> place, true, Optional.empty(), Optional.empty(), span);
    }
}
