package port.lower;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import port.ir.Assign;
import port.ir.Call;
import port.ir.CompoundAssign;
import port.ir.Construct;
import port.ir.Expr;
import port.ir.Function;
import port.ir.FunctionAddress;
import port.ir.FunctionId;
import port.ir.IndirectCall;
import port.ir.IrWalk;
import port.ir.Load;
import port.ir.Local;
import port.ir.Place;
import port.ir.Program;
import port.ir.ScalarType;
import port.ir.Step;
import port.ir.Throw;
import port.ir.Type;

/// Finds the [Effects] of expressions, those of the functions they call included: only with the whole program at hand are they known.
///
/// A call through a pointer may reach every function with such a result and as many parameters whose address is taken.
final class EffectAnalysis {
    private final Map<FunctionId, Function> functions = new HashMap<>();
    private final Map<FunctionId, Body> bodies = new HashMap<>();
    private final Map<FunctionId, Effects> known = new HashMap<>();
    private final List<Function> pointedTo = new ArrayList<>();
    private final NamedMemory memory;

    /// What a body does by itself, and whom it calls.
    private record Body(Effects own, Set<FunctionId> callees) {
        Body() {
            this(new Effects(), new HashSet<>());
        }
    }

    EffectAnalysis(Program program) {
        this.memory = new NamedMemory(program.types());
        program.functions().forEach(function -> functions.put(function.id(), function));
        var addresses = new HashSet<FunctionId>();
        program.globals()
                .forEach(global ->
                        global.initializer().ifPresent(value -> IrWalk.exprs(value, part -> note(part, addresses))));
        program.functions()
                .forEach(function ->
                        function.body().ifPresent(body -> IrWalk.exprs(body, part -> note(part, addresses))));
        addresses.stream().map(functions::get).forEach(pointedTo::add);
    }

    private void note(Expr expr, Set<FunctionId> addresses) {
        memory.note(expr);
        if (expr instanceof FunctionAddress(var function, _, _) && functions.containsKey(function)) {
            addresses.add(function);
        }
    }

    /// What an expression does.
    ///
    /// @param pointedTo the variables around it to which something may point
    Effects of(Expr expr, Set<Integer> pointedTo) {
        var found = new Body();
        IrWalk.exprs(expr, part -> add(part, found, (place, to) -> memory.addOwn(place, pointedTo, to)));
        found.callees().forEach(callee -> found.own().add(ofCalling(callee)));
        return found.own();
    }

    private Effects ofCalling(FunctionId callee) {
        Effects before = known.get(callee);
        if (before != null) {
            return before;
        }
        var all = new Effects();
        var seen = new HashSet<FunctionId>(Set.of(callee));
        Deque<FunctionId> waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            Body body = bodies.computeIfAbsent(waiting.poll(), this::body);
            all.add(body.own());
            body.callees().stream().filter(seen::add).forEach(waiting::add);
        }
        known.put(callee, all);
        return all;
    }

    private Body body(FunctionId id) {
        var found = new Body();
        Function function = functions.get(id);
        if (function == null || function.body().isEmpty()) {
            found.own().isVisible = function == null || !isComputation(function);
            return found;
        }
        IrWalk.all(
                function.body().get(),
                stmt -> found.own().isThrowing |= stmt instanceof Throw,
                part -> add(part, found, memory::addShared),
                _ -> {});
        return found;
    }

    /// Whether it makes a number of numbers, one of them with a fraction. Of others without a body the world may notice.
    private static boolean isComputation(Function function) {
        List<Type> types =
                Stream.concat(Stream.of(function.result()), function.parameters().stream().map(Local::type)).toList();
        return types.stream().allMatch(ScalarType.class::isInstance)
                && types.stream().anyMatch(type -> type instanceof ScalarType scalar && scalar.isFloating());
    }

    private void add(Expr part, Body found, BiConsumer<Place, Set<Memory>> touch) {
        switch (part) {
            case Load load -> touch.accept(load.place(), found.own().reads);
            case Assign assign -> touch.accept(assign.place(), found.own().writes);
            case CompoundAssign assign -> touch.accept(assign.place(), found.own().writes);
            case Step step -> touch.accept(step.place(), found.own().writes);
            case Call call -> found.callees().add(call.function());
            case Construct made -> found.callees().add(made.constructor());
            case IndirectCall call -> found.callees().addAll(reached(call));
            default -> {}
        }
    }

    private List<FunctionId> reached(IndirectCall call) {
        return pointedTo.stream()
                .filter(function ->
                        function.result().equals(call.type())
                                && function.parameters().size() == call.arguments().size())
                .map(Function::id)
                .toList();
    }
}
