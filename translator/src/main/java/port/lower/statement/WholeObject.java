package port.lower.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.ir.Assign;
import port.ir.Block;
import port.ir.Cleanup;
import port.ir.Construct;
import port.ir.Dereference;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.If;
import port.ir.IntConstant;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Member;
import port.ir.Place;
import port.ir.ScalarType;
import port.ir.Stmt;
import port.lower.declaration.Unit;
import port.lower.declaration.WholeDestruction;
import port.lower.expression.Body;
import port.lower.symbol.BaseClass;
import port.lower.symbol.ClassLayout;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.VirtualBases;
import port.source.Span;

/// What the making and the end of an object do to its virtual bases, provided that it is no part of another object ([class.base.init] 7).
///
/// Constructors of classes that have virtual bases are told so by a hidden parameter; destructors leave virtual bases alone.
final class WholeObject {
    private final Unit unit;
    private final Body body;
    private final EachElement each;

    WholeObject(Unit unit, Body body, EachElement each) {
        this.unit = unit;
        this.body = body;
        this.each = each;
    }

    /// Makes one virtual base.
    interface Maker {
        void make(Place place, ClassSymbol base, Construction into);
    }

    /// Tells the parts of the object where its virtual bases are, and makes these.
    void begin(ClassSymbol owner, Place self, Maker maker, Construction into, Span span) {
        if (!VirtualBases.has(owner) || owner.layout().isAbstract()) {
            return;
        }
        var first = new Construction(each, span);
        keepPlaces(owner, owner, self, 0, first.steps(), span);
        for (ClassLayout.VirtualBase base : owner.layout().virtualBases()) {
            keepPlaces(owner, base.symbol(), part(self, base, span), base.offset(), first.steps(), span);
        }
        for (ClassLayout.VirtualBase base : owner.layout().virtualBases()) {
            maker.make(part(self, base, span), base.symbol(), first);
        }
        into.steps().add(new If(isWhole(span), first.finish(), Optional.empty(), span));
        into.made(() -> {
            List<Stmt> ends = ends(owner, self, span);
            return ends.isEmpty()
                    ? List.of()
                    : List.of(new If(isWhole(span), new Block(ends, span), Optional.empty(), span));
        });
    }

    private Place part(Place whole, ClassLayout.VirtualBase base, Span span) {
        return new Member(whole, base.field(), unit.storage().struct(base.symbol()), span);
    }

    /// Fills the hidden fields of a part and of the bases within it.
    private void keepPlaces(
            ClassSymbol whole, ClassSymbol symbol, Place place, long offset, List<Stmt> into, Span span) {
        List<ClassSymbol> kept = VirtualBases.kept(symbol);
        for (int i = 0; i < kept.size(); i++) {
            Place field = new Member(place, VirtualBases.field(i), ScalarType.INT64, span);
            long distance = whole.layout().virtualBase(kept.get(i)).offset() - offset;
            into.add(new Evaluate(new Assign(field, IntConstant.of(distance, ScalarType.INT64, span), span), span));
        }
        for (BaseClass base : symbol.bases()) {
            if (!base.isVirtual() && VirtualBases.has(base.symbol())) {
                Place part = new Member(place, base.field(), unit.storage().struct(base.symbol()), span);
                long at = offset + symbol.layout().offsetOf(base);
                keepPlaces(whole, base.symbol(), part, at, into, span);
            }
        }
    }

    private Expr isWhole(Span span) {
        return new Load(new LocalPlace(body.whole().orElseThrow(), span), span);
    }

    /// The end of the virtual bases, the last one first.
    private List<Stmt> ends(ClassSymbol owner, Place self, Span span) {
        List<Stmt> ends = new ArrayList<>();
        for (ClassLayout.VirtualBase base : owner.layout().virtualBases().reversed()) {
            ends.addAll(each.destroyedBase(part(self, base, span), base.symbol(), span));
        }
        return ends;
    }

    /// The body of the function that destroys a whole object.
    Block destruction(WholeDestruction destruction, Local object, Span span) {
        ClassSymbol owner = destruction.destructor().owner().orElseThrow();
        Place self = new Dereference(new Load(new LocalPlace(object, span), span), span);
        var own = new Block(each.destroyedBase(self, owner, span), span);
        return new Block(List.of(new Cleanup(own, new Block(ends(owner, self, span), span), span)), span);
    }

    /// An object that is made as a base of another one.
    Expr asBase(Expr value, ClassSymbol base, Span span) {
        return told(value, base, IntConstant.of(0, ScalarType.BOOL, span), span);
    }

    /// An object that another constructor of its class makes.
    Expr delegated(Expr value, ClassSymbol owner, Span span) {
        return VirtualBases.has(owner) ? told(value, owner, isWhole(span), span) : value;
    }

    private static Expr told(Expr value, ClassSymbol base, Expr isWhole, Span span) {
        if (!VirtualBases.has(base)) {
            return value;
        }
        if (!(value instanceof Construct construct)) {
            throw LoweringFailure.unsupported(
                    span, "a base class that has virtual bases and is no call of a constructor's is");
        }
        List<Expr> arguments = new ArrayList<>(construct.arguments());
        arguments.set(0, isWhole);
        return new Construct(construct.constructor(), arguments, construct.struct(), construct.span());
    }
}
