package port.emit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import port.ir.Builtin;
import port.ir.Call;
import port.ir.Declare;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.FunctionUse;
import port.ir.GlobalId;
import port.ir.GlobalPlace;
import port.ir.GlobalVariable;
import port.ir.IrWalk;
import port.ir.Launch;
import port.ir.Local;
import port.ir.PointerType;
import port.ir.Program;
import port.ir.ScalarType;
import port.ir.Type;

/// Who calls whom, and which functions therefore need the `KernelContext` or the device.
final class CallFacts {
    private static final String GENERIC = "Numbers";

    private final Map<FunctionId, Function> functions = new HashMap<>();
    private final Map<GlobalId, GlobalVariable> globals = new HashMap<>();
    private final Set<FunctionId> contextual = new HashSet<>();
    private final Map<FunctionId, Set<FunctionId>> callees = new HashMap<>();

    CallFacts(Program program) {
        program.functions().forEach(function -> functions.put(function.id(), function));
        program.globals().forEach(global -> globals.put(global.id(), global));
        program.functions().forEach(this::scan);
        spread();
    }

    Function function(FunctionId id) {
        Function found = functions.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no function " + id);
        }
        return found;
    }

    GlobalVariable global(GlobalId id) {
        GlobalVariable found = globals.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no global " + id);
        }
        return found;
    }

    /// Whether a constructor copies such objects, so that each one passed by value is new.
    boolean isCopiedByConstructor(Type struct) {
        return functions.values().stream()
                .filter(function -> function.role() == Function.Role.CONSTRUCTOR)
                .map(Function::parameters)
                .anyMatch(parameters ->
                        parameters.size() == 2
                                && parameters.getLast().type().equals(PointerType.reference(struct))
                                && parameters.getFirst().type().equals(PointerType.reference(struct)));
    }

    /// Whether the method's first parameter is the `KernelContext`.
    boolean needsContext(FunctionId id) {
        return contextual.contains(id);
    }

    /// What the port calls instead of the function, if a header model says so.
    Optional<ShimTarget> shim(FunctionId id, boolean onDevice) {
        Function function = function(id);
        return function.mapping()
                .shim()
                .map(text -> ShimTarget.parse(text, onDevice))
                .flatMap(target -> fitting(target, function));
    }

    /// The generic `Numbers` have methods for Java's own number types; unsigned ones are in `Unsigned`, smaller ones nowhere.
    private static Optional<ShimTarget> fitting(ShimTarget target, Function function) {
        if (!target.target().equals(GENERIC)) {
            return Optional.of(target);
        }
        boolean fits =
                function.parameters().stream()
                        .allMatch(local -> local.type() instanceof ScalarType scalar && scalar.bytes() >= 4);
        boolean unsigned =
                function.parameters().stream()
                        .anyMatch(local -> local.type() instanceof ScalarType scalar && !scalar.isSigned());
        if (!fits) {
            return Optional.empty();
        }
        return Optional.of(unsigned ? new ShimTarget(target.kind(), "Unsigned", target.method()) : target);
    }

    static boolean isDeviceCode(Function function) {
        return function.kind() == Function.Kind.KERNEL || function.kind() == Function.Kind.DEVICE;
    }

    boolean isOnDevice(GlobalId id) {
        return global(id).isOnDevice();
    }

    boolean isPerThread(GlobalId id) {
        return global(id).isPerThread();
    }

    private void scan(Function function) {
        var called = new LinkedHashSet<FunctionId>();
        callees.put(function.id(), called);
        if (function.isKernel()) {
            contextual.add(function.id());
        }
        if (shim(function.id(), isDeviceCode(function)).isPresent()) {
            return;
        }
        boolean onDevice = isDeviceCode(function);
        function.body()
                .ifPresent(body ->
                        IrWalk.all(
                                body,
                                stmt -> {
                                    boolean shares = stmt instanceof Declare declare && isShared(declare.local());
                                    if (shares || stmt instanceof Launch && onDevice) {
                                        contextual.add(function.id());
                                    }
                                },
                                expr -> {
                                    if (expr instanceof Builtin) {
                                        contextual.add(function.id());
                                    }
                                    FunctionUse.of(expr).ifPresent(called::add);
                                },
                                place -> {
                                    if (place instanceof GlobalPlace global
                                            && isOnDevice(global.global())
                                            && onDevice) {
                                        contextual.add(function.id());
                                    }
                                }));
        boolean callsContext =
                called.stream()
                        .flatMap(id -> shim(id, onDevice).stream())
                        .anyMatch(target -> target.kind() == ShimTarget.Kind.CONTEXT);
        if (callsContext) {
            contextual.add(function.id());
        }
    }

    private static boolean isShared(Local local) {
        return local.storage() == Local.Storage.SHARED || local.storage() == Local.Storage.DYNAMIC_SHARED;
    }

    /// A function that calls one that needs the context needs it, too; a launch hands out its own.
    private void spread() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (var entry : callees.entrySet()) {
                Function caller = functions.get(entry.getKey());
                boolean needs =
                        caller.kind() != Function.Kind.HOST
                                && entry.getValue().stream()
                                        .anyMatch(id -> contextual.contains(id) && !function(id).isKernel());
                changed |= needs && contextual.add(entry.getKey());
            }
        }
    }

    /// Whether the method works on the current device: launches, or calls what is a method of the device.
    boolean usesDevice(Function function) {
        if (isDeviceCode(function) || function.body().isEmpty()) {
            return false;
        }
        boolean[] uses = {false};
        IrWalk.all(
                function.body().get(),
                stmt -> uses[0] |= stmt instanceof Launch,
                expr ->
                        uses[0] |=
                                expr instanceof Call call
                                        && shim(call.function(), false)
                                                .filter(target -> target.kind() == ShimTarget.Kind.DEVICE)
                                                .isPresent(),
                place -> uses[0] |= place instanceof GlobalPlace global && isOnDevice(global.global()));
        return uses[0];
    }
}
