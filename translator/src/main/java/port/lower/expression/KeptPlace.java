package port.lower.expression;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import port.ir.AddressOf;
import port.ir.Assign;
import port.ir.Call;
import port.ir.CompoundAssign;
import port.ir.Construct;
import port.ir.Declare;
import port.ir.Dereference;
import port.ir.IndirectCall;
import port.ir.IrWalk;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Place;
import port.ir.PointerType;
import port.ir.Step;
import port.ir.Temporary;
import port.source.Span;

/// A place that an expression needs more than once though finding it may do something: `p[i++]` is found once, and its address kept.
///
/// @param first is evaluated before the other
/// @param again is free of effects
record KeptPlace(Place first, Place again) {
    KeptPlace {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(again, "again");
    }

    static KeptPlace of(Place place, Body body, Span span) {
        if (isRepeatable(place)) {
            return new KeptPlace(place, place);
        }
        PointerType type = PointerType.reference(place.type());
        Local kept = body.hidden("object", type, span);
        body.hoist(new Declare(kept, Optional.empty(), span));
        var at = new LocalPlace(kept, span);
        var found = new Assign(at, body.expressions().values().address(place, type, span), true, span);
        return new KeptPlace(new Dereference(found, span), new Dereference(new Load(at, span), span));
    }

    /// A part of it, or what is found through it.
    KeptPlace map(UnaryOperator<Place> part) {
        return new KeptPlace(part.apply(first), part.apply(again));
    }

    private static boolean isRepeatable(Place place) {
        var address = new AddressOf(place, PointerType.reference(place.type()), place.span());
        boolean[] acts = {false};
        IrWalk.exprs(
                address,
                part ->
                        acts[0] |=
                                switch (part) {
                                    case Call _, IndirectCall _, Construct _, Assign _, CompoundAssign _, Step _ ->
                                            true;
                                    default -> false;
                                });
        IrWalk.places(address, part -> acts[0] |= part instanceof Temporary);
        return !acts[0];
    }
}
