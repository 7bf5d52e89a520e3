package port.reference.compile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import port.ir.AddressOf;
import port.ir.Assign;
import port.ir.Builtin;
import port.ir.BuiltinVariable;
import port.ir.Catch;
import port.ir.CompoundAssign;
import port.ir.Decay;
import port.ir.Declare;
import port.ir.Dereference;
import port.ir.Element;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.GlobalPlace;
import port.ir.IrWalk;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Member;
import port.ir.Place;
import port.ir.Step;
import port.ir.Stmt;
import port.ir.Temporary;
import port.ir.Try;

/// What a body does with its local variables.
public final class Variables {
    private final Map<Integer, Local> declared = new LinkedHashMap<>();
    private final Set<Integer> used = new HashSet<>();
    private final Set<Integer> exposed = new HashSet<>();
    private final Set<Integer> assigned = new HashSet<>();
    private final Set<BuiltinVariable> builtins = EnumSet.noneOf(BuiltinVariable.class);

    public static Variables of(List<? extends Stmt> statements) {
        var variables = new Variables();
        statements.forEach(stmt -> IrWalk.all(stmt, variables::stmt, variables::expr, variables::place));
        return variables;
    }

    static Variables of(Expr expr) {
        return of(List.of(new Evaluate(expr, expr.span())));
    }

    /// Variables that come to life in the body, in order.
    public List<Local> declared() {
        return new ArrayList<>(declared.values());
    }

    boolean declares(Local local) {
        return declared.containsKey(local.id());
    }

    /// The same where every variable is reached by its address.
    Variables onFrame(List<Local> parameters) {
        parameters.forEach(parameter -> exposed.add(parameter.id()));
        exposed.addAll(declared.keySet());
        return this;
    }

    boolean uses(Local local) {
        return used.contains(local.id());
    }

    Set<Integer> used() {
        return used;
    }

    Set<BuiltinVariable> builtins() {
        return builtins;
    }

    /// Whether the variable's address is taken, or that of a part of it.
    public boolean isExposed(Local local) {
        return exposed.contains(local.id());
    }

    /// Whether the variable, or a part of it, is written by name.
    public boolean isAssigned(Local local) {
        return assigned.contains(local.id());
    }

    private void stmt(Stmt stmt) {
        switch (stmt) {
            case Declare declare -> {
                declare(declare.local());
                assigned.add(declare.local().id());
            }
            case Try attempt -> attempt.catches().stream().map(Catch::variable).forEach(this::declareCaught);
            default -> {}
        }
    }

    private void declareCaught(Optional<Local> variable) {
        variable.ifPresent(this::declare);
    }

    private void declare(Local local) {
        declared.put(local.id(), local);
        used.add(local.id());
    }

    private void expr(Expr expr) {
        switch (expr) {
            case AddressOf(var place, _, _) -> root(place).ifPresent(local -> exposed.add(local.id()));
            case Decay(var array, _) -> root(array).ifPresent(local -> exposed.add(local.id()));
            case Assign(var place, _, _, _) -> root(place).ifPresent(local -> assigned.add(local.id()));
            case CompoundAssign assign -> root(assign.place()).ifPresent(local -> assigned.add(local.id()));
            case Step step -> root(step.place()).ifPresent(local -> assigned.add(local.id()));
            case Builtin(var variable, _) -> builtins.add(variable);
            default -> {}
        }
    }

    private void place(Place place) {
        switch (place) {
            case LocalPlace(var local, _) -> used.add(local.id());
            case Temporary(var local, _, _) -> {
                declare(local);
                assigned.add(local.id());
                exposed.add(local.id());
            }
            default -> {}
        }
    }

    /// The variable that a place is or is part of.
    static Optional<Local> root(Place place) {
        return switch (place) {
            case LocalPlace(var local, _) -> Optional.of(local);
            case Temporary(var local, _, _) -> Optional.of(local);
            case Member(var object, _, _, _) -> root(object);
            case Element(var array, _, _) -> root(array);
            case GlobalPlace _, Dereference _ -> Optional.empty();
        };
    }
}
