package port.rewrite;

import java.util.concurrent.atomic.AtomicBoolean;
import port.ir.Assign;
import port.ir.Call;
import port.ir.CompoundAssign;
import port.ir.Construct;
import port.ir.Expr;
import port.ir.IndirectCall;
import port.ir.IrWalk;
import port.ir.Load;
import port.ir.LocalPlace;
import port.ir.Place;
import port.ir.Step;
import port.ir.Temporary;

/// What evaluating an expression may do besides giving a value.
final class Effects {
    private Effects() {}

    /// Whether evaluation may change something or must happen exactly once.
    static boolean has(Expr expr) {
        var found = new AtomicBoolean();
        IrWalk.exprs(
                expr,
                part -> {
                    switch (part) {
                        case Assign _, CompoundAssign _, Step _, Call _, IndirectCall _, Construct _ -> found.set(true);
                        default -> {}
                    }
                });
        IrWalk.places(
                expr,
                place -> {
                    if (place instanceof Temporary) {
                        found.set(true);
                    }
                });
        return found.get();
    }

    static boolean has(Place place) {
        return has(new Load(place, place.span()));
    }

    /// Whether the value stays the same whatever else happens in between: made of constants and built-in variables alone.
    static boolean isFixed(Expr expr) {
        var fixed = new AtomicBoolean(!has(expr));
        IrWalk.exprs(
                expr,
                part -> {
                    if (part instanceof Load) {
                        fixed.set(false);
                    }
                });
        return fixed.get();
    }

    /// Whether repeating the expression in the text costs a reader and the machine nothing.
    static boolean isTrivial(Expr expr) {
        return switch (expr) {
            case Load(LocalPlace _, var _) -> true;
            default -> isFixed(expr) && count(expr) <= 2;
        };
    }

    private static int count(Expr expr) {
        int[] nodes = {0};
        IrWalk.exprs(expr, _ -> nodes[0]++);
        return nodes[0];
    }
}
