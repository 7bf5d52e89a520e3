package port.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.diagnostic.Diagnostics;
import port.ir.ArrayType;
import port.ir.Call;
import port.ir.Convert;
import port.ir.Expr;
import port.ir.Function;
import port.ir.FunctionAddress;
import port.ir.FunctionId;
import port.ir.GlobalId;
import port.ir.GlobalPlace;
import port.ir.GlobalVariable;
import port.ir.IrMapper;
import port.ir.Local;
import port.ir.Place;
import port.ir.StructType;
import port.ir.Type;
import port.ir.VoidType;

/// Finds the definitions of what units only declare, and makes each use fit its definition: C leaves out parameters, and code that was
/// built by one compiler for both languages leaves out `extern "C"`.
final class LinkedSymbols {
    private final Map<FunctionId, Function> functions;
    private final Map<GlobalId, GlobalVariable> globals;
    private final Diagnostics diagnostics;
    private final Map<FunctionId, FunctionId> meant = new HashMap<>();
    private final Map<GlobalId, GlobalId> meantGlobals = new HashMap<>();

    LinkedSymbols(Map<FunctionId, Function> functions, Map<GlobalId, GlobalVariable> globals, Diagnostics diagnostics) {
        this.functions = functions;
        this.globals = globals;
        this.diagnostics = diagnostics;
    }

    void resolve() {
        List.copyOf(functions.values()).stream().filter(Function::isMissing).forEach(this::findDefinition);
        meant.keySet().forEach(functions::remove);
        List.copyOf(globals.values()).forEach(this::findDefinition);
        meantGlobals.keySet().forEach(globals::remove);
        var mapper = new IrMapper(this::linked, this::linked, List::of);
        functions.replaceAll((_, function) -> function.withBody(mapper::body));
        globals.replaceAll((_, global) -> global.withInitializer(global.initializer().map(mapper::map)));
    }

    /// The one function of that name with a body, if the parameters agree, or may do where one of the two names does not hold them.
    private void findDefinition(Function declared) {
        List<Function> found = new ArrayList<>();
        for (Function other : functions.values()) {
            boolean isCandidate =
                    other.body().isPresent()
                            && other.role() == Function.Role.FREE
                            && other.sourceName().equals(declared.sourceName())
                            && !other.id().name().contains("@");
            boolean fits =
                    other.signature().equals(declared.signature())
                            || (isPlain(other) || isPlain(declared)) && mayMean(declared, other);
            if (isCandidate && fits) {
                found.add(other);
            }
        }
        if (found.size() == 1) {
            meant.put(declared.id(), found.getFirst().id());
        }
    }

    /// An overload in C++ of a function of C is another function.
    private static boolean mayMean(Function declared, Function other) {
        int count = declared.parameters().size();
        boolean isCount = count == 0 || other.variadic() || count == other.parameters().size();
        return isCount
                && (declared.result().equals(other.result())
                        || !(declared.result() instanceof StructType || other.result() instanceof StructType));
    }

    private static boolean isPlain(Function function) {
        return !function.id().name().contains("(");
    }

    /// `extern __constant__ float table[]` means the `table` of the one unit that defines it.
    private void findDefinition(GlobalVariable declared) {
        String prefix = declared.id().name() + "@";
        List<GlobalId> found =
                globals.keySet().stream()
                        .filter(id -> id.name().startsWith(prefix) && globals.get(id).space() == declared.space())
                        .toList();
        if (found.size() == 1 && declared.isOnDevice()) {
            meantGlobals.put(declared.id(), found.getFirst());
        }
    }

    private Place linked(Place place) {
        if (!(place instanceof GlobalPlace(GlobalId id, Type type, var span))) {
            return place;
        }
        GlobalId target = meantGlobals.getOrDefault(id, id);
        GlobalVariable global = globals.get(target);
        boolean isSameArray =
                global != null
                        && global.type() instanceof ArrayType known
                        && type instanceof ArrayType used
                        && known.element().equals(used.element());
        return isSameArray || target != id ? new GlobalPlace(target, global.type(), span) : place;
    }

    private Expr linked(Expr expr) {
        return switch (expr) {
            case Call call -> call(call);
            case FunctionAddress address -> address(address);
            default -> expr;
        };
    }

    private Expr address(FunctionAddress address) {
        FunctionId target = meant.getOrDefault(address.function(), address.function());
        Function function = functions.get(target);
        if (function == null || function.isHeaderModel() || function.signature().equals(address.signature())) {
            return address;
        }
        var plain = new FunctionAddress(target, function.signature(), address.span());
        return new Convert(plain, address.type(), false, address.span());
    }

    private Expr call(Call call) {
        FunctionId target = meant.getOrDefault(call.function(), call.function());
        Function function = functions.get(target);
        if (function == null || isFitting(call, function)) {
            return target == call.function() ? call : new Call(target, call.arguments(), call.type(), call.span());
        }
        Optional<List<Expr>> arguments = arguments(call, function);
        if (arguments.isEmpty()) {
            return call;
        }
        var fitting = new Call(target, arguments.get(), function.result(), call.span());
        boolean isValue = !function.result().equals(VoidType.VOID) && !call.type().equals(VoidType.VOID);
        return isValue && !function.result().equals(call.type())
                ? new Convert(fitting, call.type(), false, call.span())
                : fitting;
    }

    private static boolean isFitting(Call call, Function function) {
        List<Local> parameters = function.parameters();
        boolean isCount =
                call.arguments().size() == parameters.size()
                        || function.variadic() && call.arguments().size() > parameters.size();
        if (!isCount || !call.type().equals(function.result())) {
            return false;
        }
        for (int i = 0; i < parameters.size(); i++) {
            if (!parameters.get(i).type().equals(call.arguments().get(i).type())) {
                return false;
            }
        }
        return true;
    }

    private Optional<List<Expr>> arguments(Call call, Function function) {
        List<Expr> arguments = new ArrayList<>();
        int expected = function.parameters().size();
        boolean canConvert = call.arguments().size() >= expected;
        for (int i = 0; canConvert && i < expected; i++) {
            Type wanted = function.parameters().get(i).type();
            Expr given = call.arguments().get(i);
            canConvert = given.type().equals(wanted) || isConvertible(given.type()) && isConvertible(wanted);
            arguments.add(given.type().equals(wanted) ? given : new Convert(given, wanted, false, given.span()));
        }
        if (!canConvert) {
            diagnostics.add(
                    Diagnostic.error(
                                    Code.NO_MATCHING_FUNCTION,
                                    call.span(),
                                    "'" + function.sourceName() + "' is defined with other parameters")
                            .withNote(function.span(), "defined here"));
            return Optional.empty();
        }
        return Optional.of(arguments);
    }

    private static boolean isConvertible(Type type) {
        return type.isPointer() || type.isInteger() || type instanceof port.ir.ScalarType;
    }
}
