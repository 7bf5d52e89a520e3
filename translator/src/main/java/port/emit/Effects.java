package port.emit;

import port.ir.Assign;
import port.ir.Call;
import port.ir.CompoundAssign;
import port.ir.Construct;
import port.ir.Expr;
import port.ir.IndirectCall;
import port.ir.Step;

/// Which expressions Java takes as statements.
final class Effects {
    private Effects() {}

    static boolean isStatement(Expr expr) {
        return switch (expr) {
            case Assign _, CompoundAssign _, Step _, Call _, IndirectCall _, Construct _ -> true;
            default -> false;
        };
    }
}
