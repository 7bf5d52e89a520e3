package port.rewrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import port.ir.AddressOf;
import port.ir.Block;
import port.ir.Call;
import port.ir.Construct;
import port.ir.Dereference;
import port.ir.Expr;
import port.ir.Function;
import port.ir.FunctionAddress;
import port.ir.FunctionId;
import port.ir.IrMapper;
import port.ir.IrWalk;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Place;
import port.ir.PointerType;
import port.ir.Program;
import port.ir.ScalarType;
import port.ir.Temporary;
import port.ir.Type;

/// Passes numbers and pointers by value where a reference is read only: `void f(const int &x); f(n);  ->  void f(int x); f(n);`
///
/// Only where no other way leads to the referenced variable: every call hands over a temporary, or a local variable whose address goes
/// nowhere else.
public final class PassReferencesByValue implements Rewrite {
    /// A parameter of a function, counted from 0.
    private record Parameter(FunctionId function, int index) {}

    @Override
    public Program apply(Program program) {
        Set<Parameter> candidates = readOnly(program);
        candidates.removeAll(aliased(program, candidates));
        if (candidates.isEmpty()) {
            return program;
        }
        List<Function> functions =
                program.functions().stream().map(function -> rewritten(function, candidates)).toList();
        return program.withFunctions(functions);
    }

    /// The reference parameters through which a function only reads.
    private static Set<Parameter> readOnly(Program program) {
        Set<FunctionId> addressed = new HashSet<>();
        program.functions()
                .forEach(function ->
                        function.body()
                                .ifPresent(body ->
                                        IrWalk.exprs(
                                                body,
                                                expr -> {
                                                    if (expr instanceof FunctionAddress address) {
                                                        addressed.add(address.function());
                                                    }
                                                })));
        program.globals()
                .forEach(global ->
                        global.initializer()
                                .ifPresent(value ->
                                        IrWalk.exprs(
                                                value,
                                                expr -> {
                                                    if (expr instanceof FunctionAddress address) {
                                                        addressed.add(address.function());
                                                    }
                                                })));
        Set<Parameter> found = new HashSet<>();
        for (Function function : program.functions()) {
            if (function.body().isEmpty()
                    || addressed.contains(function.id())
                    || function.mapping().shim().isPresent()) {
                continue;
            }
            for (int i = 0; i < function.parameters().size(); i++) {
                Local parameter = function.parameters().get(i);
                if (isReferenceToValue(parameter.type()) && onlyRead(parameter, function.body().get())) {
                    found.add(new Parameter(function.id(), i));
                }
            }
        }
        return found;
    }

    private static boolean isReferenceToValue(Type type) {
        return type instanceof PointerType pointer
                && pointer.reference()
                && (pointer.pointee() instanceof ScalarType || pointer.pointee() instanceof PointerType);
    }

    /// Whether the parameter occurs in `Load(Dereference(Load(parameter)))` alone.
    private static boolean onlyRead(Local parameter, Block body) {
        int[] all = {0};
        int[] reads = {0};
        IrWalk.all(
                body,
                _ -> {},
                expr -> {
                    if (expr instanceof Load(Dereference(Expr pointer, var _), var _) && isLoadOf(pointer, parameter)) {
                        reads[0]++;
                    }
                },
                place -> {
                    if (place instanceof LocalPlace(var local, var _) && local.id() == parameter.id()) {
                        all[0]++;
                    }
                });
        return all[0] == reads[0];
    }

    private static boolean isLoadOf(Expr expr, Local local) {
        return expr instanceof Load(LocalPlace(var read, var _), var _) && read.id() == local.id();
    }

    /// The parameters for which some call hands over what may be known by another name.
    private static Set<Parameter> aliased(Program program, Set<Parameter> candidates) {
        Set<Parameter> bad = new HashSet<>();
        for (Function function : program.functions()) {
            if (function.body().isEmpty()) {
                continue;
            }
            Block body = function.body().get();
            Map<Integer, Integer> addresses = new HashMap<>();
            Map<Integer, Set<Parameter>> handed = new HashMap<>();
            IrWalk.exprs(
                    body,
                    expr -> {
                        if (expr instanceof AddressOf(LocalPlace(var local, var _), var _, var _)) {
                            addresses.merge(local.id(), 1, Integer::sum);
                        }
                        forEachArgument(
                                expr,
                                (parameter, argument) -> {
                                    if (!candidates.contains(parameter)) {
                                        return;
                                    }
                                    switch (argument) {
                                        case AddressOf(Temporary _, var _, var _) -> {}
                                        case AddressOf(LocalPlace(var local, var _), var _, var _) -> {
                                            handed.computeIfAbsent(local.id(), _ -> new HashSet<>()).add(parameter);
                                            addresses.merge(local.id(), -1, Integer::sum);
                                        }
                                        default -> bad.add(parameter);
                                    }
                                });
                    });
            handed.forEach((local, parameters) -> {
                if (addresses.getOrDefault(local, 0) != 0) {
                    bad.addAll(parameters);
                }
            });
        }
        return bad;
    }

    private interface Visitor {
        void visit(Parameter parameter, Expr argument);
    }

    private static void forEachArgument(Expr expr, Visitor visitor) {
        switch (expr) {
            case Call call -> {
                for (int i = 0; i < call.arguments().size(); i++) {
                    visitor.visit(new Parameter(call.function(), i), call.arguments().get(i));
                }
            }
            case Construct construct -> {
                for (int i = 0; i < construct.arguments().size(); i++) {
                    visitor.visit(new Parameter(construct.constructor(), i + 1), construct.arguments().get(i));
                }
            }
            default -> {}
        }
    }

    private static Function rewritten(Function function, Set<Parameter> candidates) {
        if (function.body().isEmpty()) {
            return function;
        }
        Map<Integer, Local> values = new HashMap<>();
        var parameters = new ArrayList<Local>();
        for (int i = 0; i < function.parameters().size(); i++) {
            Local local = function.parameters().get(i);
            if (candidates.contains(new Parameter(function.id(), i))) {
                Type type = ((PointerType) local.type()).pointee();
                local = new Local(local.id(), local.name(), type, local.storage(), local.span());
                values.put(local.id(), local);
            }
            parameters.add(local);
        }
        var mapper = new IrMapper(expr -> expr(expr, candidates), place -> place(place, values), List::of);
        Function changed = Functions.withBody(function, mapper.body(function.body().get()));
        return new Function(
                changed.id(),
                changed.sourceName(),
                changed.kind(),
                changed.result(),
                parameters,
                changed.variadic(),
                changed.body(),
                changed.owner(),
                changed.role(),
                changed.mapping(),
                changed.volatiles(),
                changed.mostThreads(),
                changed.span());
    }

    private static Place place(Place place, Map<Integer, Local> values) {
        return place instanceof Dereference(Load(LocalPlace(var local, var _), var _), var span)
                        && values.containsKey(local.id())
                ? new LocalPlace(values.get(local.id()), span)
                : place;
    }

    private static Expr expr(Expr expr, Set<Parameter> candidates) {
        return switch (expr) {
            case Call(var function, var arguments, var type, var span) ->
                    new Call(function, arguments(function, arguments, 0, candidates), type, span);
            case Construct(var constructor, var arguments, var struct, var span) ->
                    new Construct(constructor, arguments(constructor, arguments, 1, candidates), struct, span);
            default -> expr;
        };
    }

    private static List<Expr> arguments(FunctionId id, List<Expr> arguments, int first, Set<Parameter> candidates) {
        var changed = new ArrayList<Expr>();
        for (int i = 0; i < arguments.size(); i++) {
            Expr argument = arguments.get(i);
            boolean byValue = candidates.contains(new Parameter(id, i + first));
            changed.add(byValue ? value((AddressOf) argument) : argument);
        }
        return changed;
    }

    private static Expr value(AddressOf address) {
        return address.place() instanceof Temporary temporary
                ? temporary.value()
                : new Load(address.place(), address.span());
    }
}
