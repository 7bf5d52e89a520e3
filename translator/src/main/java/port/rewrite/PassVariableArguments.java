package port.rewrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import port.ir.Block;
import port.ir.Call;
import port.ir.Expr;
import port.ir.FreshLocals;
import port.ir.Function;
import port.ir.FunctionAddress;
import port.ir.FunctionId;
import port.ir.IrMapper;
import port.ir.IrWalk;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Mapping;
import port.ir.PointerType;
import port.ir.Program;
import port.ir.ScalarType;
import port.ir.StructType;
import port.ir.Type;
import port.source.Span;

/// The variable arguments of the author's own functions become one parameter, the address of slots that hold them:
/// `log(level, "%d %f", 1, 2.0)  ->  log(level, "%d %f", slots(1, 2.0))`   (functions whose address is taken are left alone)
public final class PassVariableArguments implements Rewrite {
    private static final String BEGIN = "varargs.begin";
    private static final Type SLOTS = PointerType.to(ScalarType.CHAR);
    private static final FunctionId MAKE = new FunctionId("slots@variable arguments");

    @Override
    public Program apply(Program program) {
        Set<FunctionId> kept = kept(program);
        Map<FunctionId, Function> changed = new HashMap<>();
        for (Function function : program.functions()) {
            boolean isOwn = function.variadic() && function.body().isPresent() && !kept.contains(function.id());
            if (isOwn && function.mapping().shim().isEmpty()) {
                changed.put(function.id(), withSlots(function));
            }
        }
        return changed.isEmpty() ? program : apply(program, changed);
    }

    private static Program apply(Program program, Map<FunctionId, Function> changed) {
        Set<FunctionId> begin = new HashSet<>();
        for (Function function : program.functions()) {
            if (function.mapping().intrinsic().filter(BEGIN::equals).isPresent()) {
                begin.add(function.id());
            }
        }
        var functions = new ArrayList<Function>();
        for (Function function : program.functions()) {
            Function now = changed.getOrDefault(function.id(), function);
            Optional<Local> slots = now == function ? Optional.empty() : Optional.of(now.parameters().getLast());
            functions.add(now.withBody(body -> rewritten(body, changed, begin, slots)));
        }
        functions.add(maker());
        return program.withFunctions(functions);
    }

    private static Block rewritten(
            Block body, Map<FunctionId, Function> changed, Set<FunctionId> begin, Optional<Local> slots) {
        return IrMapper.exprs(
                        expr -> {
                            if (!(expr instanceof Call call)) {
                                return expr;
                            }
                            if (slots.isPresent() && begin.contains(call.function())) {
                                return new Load(new LocalPlace(slots.get(), call.span()), call.span());
                            }
                            return changed.containsKey(call.function())
                                    ? packed(call, changed.get(call.function()))
                                    : expr;
                        })
                .body(body);
    }

    private static Call packed(Call call, Function function) {
        int fixed = function.parameters().size() - 1;
        var arguments = new ArrayList<Expr>(call.arguments().subList(0, fixed));
        List<Expr> rest = call.arguments().subList(fixed, call.arguments().size());
        arguments.add(new Call(MAKE, rest, SLOTS, call.span()));
        return new Call(call.function(), arguments, call.type(), call.span());
    }

    /// The functions that are called through pointers, or with a struct among the variable arguments.
    private static Set<FunctionId> kept(Program program) {
        Map<FunctionId, Integer> fixed = new HashMap<>();
        program.functions().stream()
                .filter(Function::variadic)
                .forEach(function -> fixed.put(function.id(), function.parameters().size()));
        Set<FunctionId> kept = new HashSet<>();
        for (Function function : program.functions()) {
            function.body()
                    .ifPresent(body ->
                            IrWalk.exprs(
                                    body,
                                    expr -> {
                                        switch (expr) {
                                            case FunctionAddress address -> kept.add(address.function());
                                            case Call call
                                                    when fixed.containsKey(call.function())
                                                            && call.arguments().stream()
                                                                    .skip(fixed.get(call.function()))
                                                                    .anyMatch(argument ->
                                                                            argument.type() instanceof StructType) ->
                                                    kept.add(call.function());
                                            default -> {}
                                        }
                                    }));
        }
        return kept;
    }

    private static Function withSlots(Function function) {
        Local fresh = FreshLocals.of(function).create("arguments", SLOTS, function.span());
        var parameters = new ArrayList<>(function.parameters());
        parameters.add(new Local(fresh.id(), fresh.name(), SLOTS, Local.Storage.PARAMETER, function.span()));
        return new Function(
                function.id(),
                function.sourceName(),
                function.kind(),
                function.result(),
                parameters,
                false,
                function.body(),
                function.owner(),
                function.role(),
                function.mapping(),
                function.volatiles(),
                function.mostThreads(),
                function.span());
    }

    private static Function maker() {
        var mapping =
                new Mapping(Optional.empty(), Optional.of("VarArgs#slots"), Mapping.Support.FULL, Optional.empty());
        return new Function(
                MAKE,
                "slots",
                Function.Kind.HOST_DEVICE,
                SLOTS,
                List.of(),
                true,
                Optional.empty(),
                Optional.empty(),
                Function.Role.FREE,
                mapping,
                Span.NONE);
    }
}
