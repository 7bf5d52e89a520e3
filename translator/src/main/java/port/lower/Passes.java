package port.lower;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import port.ir.Call;
import port.ir.Construct;
import port.ir.Expr;
import port.ir.Function;
import port.ir.FunctionAddress;
import port.ir.FunctionId;
import port.ir.FunctionUse;
import port.ir.GlobalId;
import port.ir.GlobalVariable;
import port.ir.IrMapper;
import port.ir.IrWalk;
import port.ir.StructDefinition;
import port.ir.StructType;

/// Makes one unit of the two passes over its text: device code comes from the device pass, host code from the host pass.
///
/// A function for both sides that differs between them exists twice; the device's has a name of its own.
final class Passes {
    private final Map<FunctionId, Function> host = new LinkedHashMap<>();
    private final Map<FunctionId, Function> device = new LinkedHashMap<>();
    private final Map<FunctionId, FunctionId> renamed = new HashMap<>();

    private Passes(UnitParts host, UnitParts device) {
        host.functions().forEach(function -> this.host.put(function.id(), function));
        device.functions().forEach(function -> this.device.put(function.id(), function));
    }

    static UnitParts join(UnitParts host, UnitParts device) {
        var passes = new Passes(host, device);
        List<Function> functions = passes.functions();
        return new UnitParts(
                structs(host, device),
                globals(host.globals(), device.globals()),
                globals(host.externs(), device.externs()),
                functions,
                host.initializer(),
                host.templates(),
                union(host.failed(), device.failed()),
                union(host.unique(), device.unique()),
                union(host.classTables(), device.classTables()),
                union(host.askedClasses(), device.askedClasses()));
    }

    private static <T> Set<T> union(Set<T> host, Set<T> device) {
        var all = new LinkedHashSet<>(host);
        all.addAll(device);
        return all;
    }

    private List<Function> functions() {
        List<Function> used = onDevice();
        int before;
        do {
            before = renamed.size();
            used.forEach(this::rename);
        } while (renamed.size() > before);
        var mapper = IrMapper.exprs(this::onDevice);
        var all = new LinkedHashMap<>(host);
        for (Function function : used) {
            FunctionId id = renamed.getOrDefault(function.id(), function.id());
            all.put(id, renamed.isEmpty() ? function : function.withId(id).withBody(mapper::body));
        }
        return List.copyOf(all.values());
    }

    /// The functions of the device and what they call.
    private List<Function> onDevice() {
        Map<FunctionId, Function> reached = new LinkedHashMap<>();
        Deque<FunctionId> waiting = new ArrayDeque<>();
        device.values().stream().filter(Passes::isDeviceOnly).forEach(function -> waiting.add(function.id()));
        while (!waiting.isEmpty()) {
            Function function = device.get(waiting.poll());
            if (function != null && reached.put(function.id(), function) == null) {
                function.body()
                        .ifPresent(body -> IrWalk.exprs(body, expr -> FunctionUse.of(expr).ifPresent(waiting::add)));
            }
        }
        return List.copyOf(reached.values());
    }

    private static boolean isDeviceOnly(Function function) {
        return function.kind() == Function.Kind.KERNEL || function.kind() == Function.Kind.DEVICE;
    }

    private void rename(Function function) {
        Function other = host.get(function.id());
        if (other != null && !isDeviceOnly(function) && (!other.equals(function) || callsRenamed(function))) {
            renamed.put(function.id(), new FunctionId(function.id().name() + "@device"));
        }
    }

    private boolean callsRenamed(Function function) {
        boolean[] found = {false};
        function.body()
                .ifPresent(body ->
                        IrWalk.exprs(
                                body,
                                expr -> found[0] |= FunctionUse.of(expr).filter(renamed::containsKey).isPresent()));
        return found[0];
    }

    private Expr onDevice(Expr expr) {
        return switch (expr) {
            case Call(var function, var arguments, var type, var span) when renamed.containsKey(function) ->
                    new Call(renamed.get(function), arguments, type, span);
            case Construct(var function, var arguments, var struct, var span) when renamed.containsKey(function) ->
                    new Construct(renamed.get(function), arguments, struct, span);
            case FunctionAddress(var function, var signature, var span) when renamed.containsKey(function) ->
                    new FunctionAddress(renamed.get(function), signature, span);
            default -> expr;
        };
    }

    /// A class that looks different to the device is the device's: only there can objects of it be of use.
    private static List<StructDefinition> structs(UnitParts host, UnitParts device) {
        Map<StructType, StructDefinition> all = new LinkedHashMap<>();
        host.structs().forEach(struct -> all.put(struct.type(), struct));
        device.structs().forEach(struct -> all.put(struct.type(), struct));
        return new ArrayList<>(all.values());
    }

    private static List<GlobalVariable> globals(List<GlobalVariable> host, List<GlobalVariable> device) {
        Map<GlobalId, GlobalVariable> all = new LinkedHashMap<>();
        host.forEach(global -> all.put(global.id(), global));
        device.forEach(global -> all.putIfAbsent(global.id(), global));
        return new ArrayList<>(all.values());
    }
}
