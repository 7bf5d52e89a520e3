package port.lower;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import port.ir.AddressOf;
import port.ir.Assign;
import port.ir.Block;
import port.ir.Call;
import port.ir.CompoundAssign;
import port.ir.Convert;
import port.ir.Declare;
import port.ir.Dereference;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.FreshLocals;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.IrMapper;
import port.ir.IrWalk;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Place;
import port.ir.PointerType;
import port.ir.Program;
import port.ir.Sequence;
import port.ir.Stmt;
import port.ir.Temporary;
import port.ir.Try;
import port.source.Span;

/// Has the right operand of an assignment evaluated before the left one ([expr.ass] 1) where anything can tell:
/// `m[k] = m.size()  ->  value = m.size(), m[k] = value`
final class AssignmentOrder {
    private static final Set<String> OPERATORS =
            Set.of(
                    "operator=",
                    "operator+=",
                    "operator-=",
                    "operator*=",
                    "operator/=",
                    "operator%=",
                    "operator&=",
                    "operator|=",
                    "operator^=",
                    "operator<<=",
                    "operator>>=");

    private final EffectAnalysis effects;
    private final Set<FunctionId> operators;
    private final FreshLocals fresh;
    private final Set<Integer> pointedTo;
    private final boolean catches;
    private final Set<Local> made = new LinkedHashSet<>();

    private AssignmentOrder(EffectAnalysis effects, Set<FunctionId> operators, Function function, Block body) {
        this.effects = effects;
        this.operators = operators;
        this.fresh = FreshLocals.of(function);
        this.pointedTo = NamedMemory.pointedTo(body);
        this.catches = catches(body);
    }

    static Program settle(Program program) {
        var effects = new EffectAnalysis(program);
        Set<FunctionId> operators =
                program.functions().stream()
                        .filter(function -> OPERATORS.contains(withoutArguments(function.sourceName())))
                        .map(Function::id)
                        .collect(Collectors.toUnmodifiableSet());
        return program.withFunctions(
                program.functions().stream()
                        .map(function ->
                                function.withBody(
                                        body -> new AssignmentOrder(effects, operators, function, body).body(body)))
                        .toList());
    }

    private static boolean catches(Block body) {
        boolean[] found = {false};
        IrWalk.stmts(body, stmt -> found[0] |= stmt instanceof Try);
        return found[0];
    }

    private static String withoutArguments(String name) {
        int at = name.indexOf('<', name.indexOf('='));
        return at < 0 ? name : name.substring(0, at);
    }

    private Block body(Block body) {
        return new IrMapper(this::ordered, place -> place, this::declared).body(body);
    }

    /// A statement, with the variables declared that its expressions need.
    private List<Stmt> declared(Stmt stmt) {
        if (made.isEmpty()) {
            return List.of(stmt);
        }
        var all = new ArrayList<Stmt>();
        if (stmt instanceof Evaluate(Sequence(var effects, var value, _), var span)) {
            effects.forEach(effect -> all.addAll(declared(first(effect, span))));
            all.addAll(declared(new Evaluate(value, span)));
            return all;
        }
        for (Local local : List.copyOf(made)) {
            if (IrWalk.mentions(stmt, local)) {
                all.add(new Declare(local, Optional.empty(), local.span()));
                made.remove(local);
            }
        }
        all.add(stmt);
        return all;
    }

    private Stmt first(Expr effect, Span span) {
        return effect instanceof Assign(LocalPlace(var local, _), var value, _, _) && made.remove(local)
                ? new Declare(local, Optional.of(value), span)
                : new Evaluate(effect, span);
    }

    private Expr ordered(Expr expr) {
        return switch (expr) {
            case Assign(var place, var value, var makes, var span) when !makes && isToldApart(place, value) -> {
                Local right = right(value);
                yield first(right, value, new Assign(place, load(right), span), span);
            }
            case CompoundAssign(var place, var operator, var value, var type, var span)
                    when isToldApart(place, value) || changes(value, place) -> {
                Local right = right(value);
                yield first(right, value, new CompoundAssign(place, operator, load(right), type, span), span);
            }
            case Call(var function, var operands, var type, var span)
                    when operators.contains(function)
                            && operands.size() == 2
                            && isToldApart(operands.getFirst(), operands.getLast()) -> {
                var before = new ArrayList<Expr>();
                Expr right = settled(operands.getLast(), before);
                yield new Sequence(before, new Call(function, List.of(operands.getFirst(), right), type, span), span);
            }
            default -> expr;
        };
    }

    /// The value of an operand, with what has to happen before.
    private Expr settled(Expr operand, List<Expr> before) {
        return switch (operand) {
            case Sequence(var effects, var value, _) -> {
                before.addAll(effects);
                yield settled(value, before);
            }
            case AddressOf(Dereference(var pointer, _), var type, _) when pointer.type().equals(type) ->
                    settled(pointer, before);
            case AddressOf(Temporary(var local, var value, var at), var type, var span) -> {
                made.add(local);
                before.add(new Assign(new LocalPlace(local, at), value, true, at));
                yield new AddressOf(new LocalPlace(local, at), type, span);
            }
            case AddressOf(LocalPlace _, _, _) -> operand;
            case Convert(var value, var type, var explicit, var span) ->
                    new Convert(settled(value, before), type, explicit, span);
            default -> {
                Local right = right(operand);
                before.add(store(right, operand));
                yield load(right);
            }
        };
    }

    private Local right(Expr value) {
        Local local = fresh.create("value", value.type(), value.span());
        made.add(local);
        return local;
    }

    private static Expr first(Local right, Expr value, Expr assignment, Span span) {
        return new Sequence(List.of(store(right, value)), assignment, span);
    }

    private static Expr store(Local right, Expr value) {
        return new Assign(new LocalPlace(right, value.span()), value, true, value.span());
    }

    private static Expr load(Local local) {
        return new Load(new LocalPlace(local, local.span()), local.span());
    }

    private boolean isToldApart(Place place, Expr value) {
        return !(place instanceof LocalPlace)
                && isToldApart(new AddressOf(place, PointerType.reference(place.type()), place.span()), value);
    }

    /// Whether an operand changes what the operator finds at the place: `count += visit()`, where `visit` counts.
    private boolean changes(Expr value, Place place) {
        Effects found = effects.of(new Load(place, place.span()), pointedTo);
        return !Collections.disjoint(effects.of(value, pointedTo).writes, found.reads);
    }

    private boolean isToldApart(Expr left, Expr right) {
        Effects one = effects.of(left, pointedTo);
        Effects two = effects.of(right, pointedTo);
        return one.dependsOnOrder(two) || two.isThrowing && (one.lasts() || catches && !one.writes.isEmpty());
    }
}
