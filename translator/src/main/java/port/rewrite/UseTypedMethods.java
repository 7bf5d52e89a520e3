package port.rewrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.ir.AddressOf;
import port.ir.ArrayType;
import port.ir.Assign;
import port.ir.Block;
import port.ir.Call;
import port.ir.Convert;
import port.ir.Dereference;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.IntConstant;
import port.ir.IrMapper;
import port.ir.Local;
import port.ir.Mapping;
import port.ir.NullPointer;
import port.ir.Place;
import port.ir.PointerType;
import port.ir.Program;
import port.ir.Sequence;
import port.ir.Stmt;
import port.ir.Type;
import port.ir.VoidType;
import port.source.Span;

/// Calls that count bytes and give results through pointers become calls that count elements and return them:
/// `cudaMalloc(&p, n * sizeof(float));  ->  p = device.allocateFloats(n);`   (as header models say, see [TypedCall])
public final class UseTypedMethods implements Rewrite {
    /// The status of the last call, where the program asks for it.
    private static final String STATUS = "device#status";

    @Override
    public Program apply(Program program) {
        var using = new Using(program);
        Program rewritten = Functions.mapBodies(program, (function, body) -> using.apply(function, body));
        if (using.made.isEmpty()) {
            return program;
        }
        var functions = new ArrayList<>(rewritten.functions());
        functions.addAll(using.made.values());
        return rewritten.withFunctions(functions);
    }

    /// The calls of one program.
    private static final class Using {
        private final Program program;
        private final Map<FunctionId, Function> functions = new HashMap<>();
        private final Map<FunctionId, Function> made = new LinkedHashMap<>();

        Using(Program program) {
            this.program = program;
            program.functions().forEach(function -> functions.put(function.id(), function));
        }

        Block apply(Function function, Block body) {
            if (function.isHeaderModel()) {
                return body;
            }
            var counts = new ElementCount(program.types(), body);
            return new IrMapper(expr -> expr(expr, counts), place -> place, Using::statement).body(body);
        }

        /// Nobody asks for the status of a call that is a statement.
        private static List<Stmt> statement(Stmt stmt) {
            if (stmt instanceof Evaluate(Sequence(var effects, Call status, var _), var span) && isStatus(status)) {
                return effects.stream().<Stmt>map(effect -> new Evaluate(effect, span)).toList();
            }
            return List.of(stmt);
        }

        private static boolean isStatus(Call call) {
            return call.function().name().startsWith(STATUS);
        }

        private Expr expr(Expr expr, ElementCount counts) {
            return switch (expr) {
                case Call call ->
                        alternatives(call.function()).stream()
                                .filter(typed -> typed.result() != TypedCall.Result.CAST)
                                .flatMap(typed -> call(typed, call, counts).stream())
                                .findFirst()
                                .orElse(call);
                case Convert(Call call, PointerType type, var _, var _) ->
                        alternatives(call.function()).stream()
                                .filter(typed -> typed.result() == TypedCall.Result.CAST)
                                .flatMap(typed -> cast(typed, call, type, counts).stream())
                                .findFirst()
                                .orElse(expr);
                default -> expr;
            };
        }

        private List<TypedCall> alternatives(FunctionId id) {
            Function function = functions.get(id);
            return function == null ? List.of() : function.mapping().shim().map(TypedCall::parse).orElse(List.of());
        }

        private Optional<Expr> call(TypedCall typed, Call call, ElementCount counts) {
            boolean holds = typed.conditions().stream().allMatch(condition -> isConstant(call, condition));
            if (!holds || storesNowhere(typed, call)) {
                return Optional.empty();
            }
            Optional<Place> target =
                    typed.out() < 0
                            ? Optional.empty()
                            : Optional.of(pointee(stripped(call.arguments().get(typed.out()))));
            if (target.isPresent() && !(target.get().type() instanceof PointerType) && typed.target().contains("{")) {
                return Optional.empty();
            }
            Optional<Type> element =
                    target.filter(_ -> typed.target().contains("{"))
                            .map(place -> ((PointerType) place.type()).pointee())
                            .or(() -> commonElement(typed, call));
            Type result = target.<Type>map(Place::type).orElse(VoidType.VOID);
            return arguments(typed, call, element, counts)
                    .map(arguments -> {
                        Expr made = synthesized(typed, call, arguments, result);
                        Expr effect = target.<Expr>map(place -> new Assign(place, made, call.span())).orElse(made);
                        return call.type().isVoid() ? effect : new Sequence(List.of(effect), status(call), call.span());
                    });
        }

        private Optional<Expr> cast(TypedCall typed, Call call, PointerType type, ElementCount counts) {
            return arguments(typed, call, Optional.of(type.pointee()), counts)
                    .map(arguments -> synthesized(typed, call, arguments, type));
        }

        private static boolean storesNowhere(TypedCall typed, Call call) {
            return typed.out() >= 0 && stripped(call.arguments().get(typed.out())) instanceof NullPointer;
        }

        private static boolean isConstant(Call call, TypedCall.Condition condition) {
            Expr argument = call.arguments().get(condition.argument());
            while (argument instanceof Convert(Expr value, var _, var _, var _)) {
                argument = value;
            }
            return argument instanceof IntConstant constant && constant.value() == condition.value();
        }

        /// An argument without the casts to `void*` and the like.
        private static Expr stripped(Expr argument) {
            Expr expr = argument;
            while (expr instanceof Convert(Expr value, PointerType _, var _, var _)
                    && value.type() instanceof PointerType from
                    && !from.reference()) {
                expr = value;
            }
            return expr;
        }

        private static Place pointee(Expr pointer) {
            return pointer instanceof AddressOf address ? address.place() : new Dereference(pointer, pointer.span());
        }

        private static Optional<Type> commonElement(TypedCall typed, Call call) {
            List<Type> elements =
                    typed.arguments().stream()
                            .filter(argument -> !argument.asElements())
                            .map(argument -> stripped(call.arguments().get(argument.number())).type())
                            .filter(PointerType.class::isInstance)
                            .map(type -> innermost(((PointerType) type).pointee()))
                            .distinct()
                            .toList();
            return elements.size() == 1 ? Optional.of(elements.getFirst()) : Optional.empty();
        }

        private static Type innermost(Type type) {
            return type instanceof ArrayType array ? innermost(array.element()) : type;
        }

        private Optional<List<Expr>> arguments(
                TypedCall typed, Call call, Optional<Type> element, ElementCount counts) {
            var arguments = new ArrayList<Expr>();
            for (TypedCall.Argument argument : typed.arguments()) {
                Expr given = call.arguments().get(argument.number());
                if (!argument.asElements()) {
                    arguments.add(stripped(given));
                    continue;
                }
                boolean sized =
                        element.isPresent()
                                && !element.get().isVoid()
                                && !(element.get() instanceof port.ir.FunctionType)
                                && isComplete(element.get());
                Optional<Expr> count = sized ? counts.of(given, innermost(element.get())) : Optional.empty();
                if (count.isEmpty()) {
                    return Optional.empty();
                }
                arguments.add(count.get());
            }
            return Optional.of(arguments);
        }

        private boolean isComplete(Type element) {
            return !(innermost(element) instanceof port.ir.StructType struct) || program.types().isComplete(struct);
        }

        private Expr synthesized(TypedCall typed, Call call, List<Expr> arguments, Type result) {
            String signature = arguments.stream().map(argument -> argument.type().toString()).toList().toString();
            var id = new FunctionId(typed.target() + signature + result);
            Function original = functions.get(call.function());
            made.computeIfAbsent(id, _ -> declared(id, typed.target(), arguments, result, original.span()));
            return new Call(id, arguments, result, call.span());
        }

        private Expr status(Call call) {
            var id = new FunctionId(STATUS + call.type());
            Function original = functions.get(call.function());
            made.computeIfAbsent(id, _ -> declared(id, STATUS, List.of(), call.type(), original.span()));
            return new Call(id, List.of(), call.type(), call.span());
        }

        private static Function declared(FunctionId id, String target, List<Expr> arguments, Type result, Span span) {
            var parameters = new ArrayList<Local>();
            for (Expr argument : arguments) {
                int number = parameters.size();
                parameters.add(new Local(number, "p" + number, argument.type(), Local.Storage.PARAMETER, Span.NONE));
            }
            var mapping = new Mapping(Optional.empty(), Optional.of(target), Mapping.Support.FULL, Optional.empty());
            return new Function(
                    id,
                    target,
                    Function.Kind.HOST,
                    result,
                    parameters,
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Function.Role.FREE,
                    mapping,
                    span);
        }
    }
}
