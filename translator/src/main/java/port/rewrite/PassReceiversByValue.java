package port.rewrite;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import port.ir.AddressOf;
import port.ir.Call;
import port.ir.Dereference;
import port.ir.Expr;
import port.ir.Function;
import port.ir.FunctionAddress;
import port.ir.FunctionId;
import port.ir.IrMapper;
import port.ir.IrWalk;
import port.ir.Load;
import port.ir.Local;
import port.ir.PointerType;
import port.ir.Program;
import port.ir.StructType;
import port.ir.Temporary;
import port.ir.Type;
import port.ir.TypeTable;

/// Gives the shim's methods their object instead of its address: `Half_toFloat(&h)  ->  Half_toFloat(h)`, in Java `h.toFloat()`
///
/// Only for methods of structs for which a class of the shim stands; those of header models only read their object.
public final class PassReceiversByValue implements Rewrite {
    private static final String RECEIVER = "#";

    @Override
    public Program apply(Program program) {
        Set<FunctionId> methods = methods(program);
        if (methods.isEmpty()) {
            return program;
        }
        var mapper = IrMapper.exprs(expr -> expr(expr, methods));
        List<Function> functions =
                program.functions().stream()
                        .map(function -> methods.contains(function.id()) ? byValue(function) : function)
                        .map(function ->
                                function.body()
                                        .map(body -> Functions.withBody(function, mapper.body(body)))
                                        .orElse(function))
                        .toList();
        return program.withFunctions(functions);
    }

    private static Set<FunctionId> methods(Program program) {
        var found = new HashSet<FunctionId>();
        TypeTable types = program.types();
        program.functions().stream()
                .filter(function -> function.role() == Function.Role.METHOD && isReceiver(function, types))
                .forEach(function -> found.add(function.id()));
        program.functions().stream()
                .flatMap(function -> function.body().stream())
                .forEach(body ->
                        IrWalk.exprs(
                                body,
                                expr -> {
                                    if (expr instanceof FunctionAddress address) {
                                        found.remove(address.function());
                                    }
                                }));
        return found;
    }

    private static boolean isReceiver(Function function, TypeTable types) {
        boolean named = function.mapping().shim().filter(shim -> shim.startsWith(RECEIVER)).isPresent();
        return named
                && object(function) instanceof StructType struct
                && types.isComplete(struct)
                && types.definition(struct).mapping().shim().isPresent();
    }

    private static Type object(Function function) {
        Type first = function.parameters().getFirst().type();
        return first instanceof PointerType pointer ? pointer.pointee() : first;
    }

    private static Function byValue(Function function) {
        Local first = function.parameters().getFirst();
        Local value = new Local(first.id(), first.name(), object(function), first.storage(), first.span());
        return new Function(
                function.id(),
                function.sourceName(),
                function.kind(),
                function.result(),
                Stream.concat(Stream.of(value), function.parameters().stream().skip(1)).toList(),
                function.variadic(),
                Optional.empty(),
                function.owner(),
                function.role(),
                function.mapping(),
                function.span());
    }

    private static Expr expr(Expr expr, Set<FunctionId> methods) {
        if (!(expr instanceof Call(var function, var arguments, var type, var span)) || !methods.contains(function)) {
            return expr;
        }
        Expr object = value(arguments.getFirst());
        return new Call(function, Stream.concat(Stream.of(object), arguments.stream().skip(1)).toList(), type, span);
    }

    private static Expr value(Expr pointer) {
        return switch (pointer) {
            case AddressOf(Temporary temporary, var _, var _) -> temporary.value();
            case AddressOf(var place, var _, var span) -> new Load(place, span);
            default -> new Load(new Dereference(pointer, pointer.span()), pointer.span());
        };
    }
}
