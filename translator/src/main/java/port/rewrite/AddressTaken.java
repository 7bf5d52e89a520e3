package port.rewrite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import port.ir.AddressOf;
import port.ir.ArrayType;
import port.ir.Block;
import port.ir.Declare;
import port.ir.Expr;
import port.ir.GlobalId;
import port.ir.GlobalPlace;
import port.ir.IrWalk;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Member;
import port.ir.Place;
import port.ir.Program;
import port.ir.StructType;
import port.ir.Type;
import port.ir.TypeTable;

/// The variables that need memory in Java because something points to them, and are not there already as arrays and structs are.
final class AddressTaken {
    private final TypeTable types;
    private final Set<GlobalId> globals = new HashSet<>();

    AddressTaken(Program program) {
        this.types = program.types();
        program.functions().forEach(function -> function.body().ifPresent(body -> IrWalk.exprs(body, this::addGlobal)));
        program.globals()
                .forEach(global -> global.initializer().ifPresent(value -> IrWalk.exprs(value, this::addGlobal)));
        program.globals().stream()
                .filter(global -> global.isPerThread() && !isMemory(global.type()))
                .forEach(global -> globals.add(global.id()));
        program.globals().stream().filter(global -> global.isOnDevice()).forEach(global -> globals.remove(global.id()));
    }

    /// Those among the host's global variables.
    Set<GlobalId> globals() {
        return Set.copyOf(globals);
    }

    /// Those among the variables of one function; shared ones always need memory.
    List<Local> locals(Block body) {
        var found = new ArrayList<Local>();
        IrWalk.exprs(
                body,
                expr -> {
                    if (taken(expr).orElse(null) instanceof LocalPlace(var local, var _)) {
                        found.add(local);
                    }
                });
        IrWalk.stmts(
                body,
                stmt -> {
                    if (stmt instanceof Declare(var local, var _, var _)
                            && local.storage() == Local.Storage.SHARED
                            && !isMemory(local.type())) {
                        found.add(local);
                    }
                });
        return found;
    }

    private void addGlobal(Expr expr) {
        if (taken(expr).orElse(null) instanceof GlobalPlace global) {
            globals.add(global.global());
        }
    }

    private Optional<Place> taken(Expr expr) {
        if (!(expr instanceof AddressOf address)) {
            return Optional.empty();
        }
        Place place = address.place();
        while (place instanceof Member member && !isView(member.object().type())) {
            place = member.object();
        }
        boolean variable = place instanceof LocalPlace || place instanceof GlobalPlace;
        return variable && !isMemory(place.type()) ? Optional.of(place) : Optional.empty();
    }

    private boolean isMemory(Type type) {
        return type instanceof ArrayType || isView(type);
    }

    private boolean isView(Type type) {
        return type instanceof StructType struct
                && types.isComplete(struct)
                && types.definition(struct).mapping().shim().isEmpty();
    }
}
