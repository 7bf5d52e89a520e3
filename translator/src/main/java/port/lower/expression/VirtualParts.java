package port.lower.expression;

import java.util.List;
import java.util.Optional;
import port.ir.AddressOf;
import port.ir.Assign;
import port.ir.Binary;
import port.ir.BinaryOperator;
import port.ir.Convert;
import port.ir.Declare;
import port.ir.Dereference;
import port.ir.Expr;
import port.ir.GlobalPlace;
import port.ir.IntConstant;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Member;
import port.ir.Place;
import port.ir.PointerAdd;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.Sequence;
import port.lower.declaration.Unit;
import port.lower.symbol.BaseClass;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.VirtualBases;
import port.source.Span;

/// Where the virtual bases of an object are: hidden fields of the object tell.
public final class VirtualParts {
    private final Body body;
    private final Unit unit;

    VirtualParts(Body body) {
        this.body = body;
        this.unit = body.unit();
    }

    /// A virtual base of an object that may be a part of another one.
    public Place part(Place object, ClassSymbol derived, ClassSymbol base, Span span) {
        if (isSimple(object)) {
            return new Dereference(moved(object, derived, base, span), span);
        }
        if (object instanceof Dereference(Sequence(var effects, AddressOf(var place, _, _), _), _) && isSimple(place)) {
            return new Dereference(new Sequence(effects, moved(place, derived, base, span), span), span);
        }
        PointerType type = PointerType.to(object.type());
        Local kept = body.hidden("object", type, span);
        body.hoist(new Declare(kept, Optional.empty(), span));
        Place known = new Dereference(new Load(new LocalPlace(kept, span), span), span);
        Expr keep = new Assign(new LocalPlace(kept, span), new AddressOf(object, type, span), span);
        return new Dereference(new Sequence(List.of(keep), moved(known, derived, base, span), span), span);
    }

    /// How many bytes farther away a virtual base is than in an object of the class that is no part of another one.
    public Expr shift(Place object, ClassSymbol derived, ClassSymbol base, Span span) {
        VirtualBases.Keeper keeper = VirtualBases.keeper(derived, base);
        long offset =
                derived.layout().virtualBase(base).offset() - body.expressions().values().along(derived, keeper.path());
        Expr usual = IntConstant.of(offset, ScalarType.INT64, span);
        return new Binary(
                BinaryOperator.SUBTRACT,
                distance(holder(object, keeper, span), keeper, span),
                usual,
                ScalarType.INT64,
                span);
    }

    /// The part that keeps the place of a virtual base.
    private Place holder(Place object, VirtualBases.Keeper keeper, Span span) {
        Place holder = object;
        for (BaseClass next : keeper.path()) {
            holder = new Member(holder, next.field(), unit.storage().struct(next.symbol()), span);
        }
        return holder;
    }

    private static Expr distance(Place holder, VirtualBases.Keeper keeper, Span span) {
        return new Load(new Member(holder, keeper.field(), ScalarType.INT64, span), span);
    }

    private Expr moved(Place object, ClassSymbol derived, ClassSymbol base, Span span) {
        VirtualBases.Keeper keeper = VirtualBases.keeper(derived, base);
        Place holder = holder(object, keeper, span);
        Expr address = body.expressions().values().address(holder, PointerType.to(holder.type()), span);
        var bytes = new Convert(address, PointerType.to(ScalarType.CHAR), false, span);
        var there = new PointerAdd(bytes, distance(holder, keeper, span), false, span);
        return new Convert(there, PointerType.to(unit.storage().struct(base)), false, span);
    }

    /// Whether it does not matter how often the place is worked out.
    private static boolean isSimple(Place place) {
        return switch (place) {
            case LocalPlace _, GlobalPlace _ -> true;
            case Member member -> isSimple(member.object());
            case Dereference(Load(LocalPlace _, _), _) -> true;
            default -> false;
        };
    }
}
