package port.ir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Checks that a program hangs together: what is named exists, types agree, variables are declared before they are used.
///
/// Runs after lowering and after every rewrite. A fault found here is a defect of ours, not of the input.
public final class IrChecker {
    private final Program program;
    private final Map<FunctionId, Function> functions = new HashMap<>();
    private final Map<GlobalId, GlobalVariable> globals = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final Set<FunctionId> faulty = new HashSet<>();

    private IrChecker(Program program) {
        this.program = program;
    }

    /// The faults, each with the function and the place; empty if all is well.
    public static List<String> check(Program program) {
        var checker = new IrChecker(program);
        checker.run();
        return List.copyOf(checker.faults);
    }

    private void run() {
        names();
        var types = new TypeChecker(program.types(), functions, globals);
        for (Function function : program.functions()) {
            function.body()
                    .ifPresent(body -> {
                        locals(function, body);
                        types.check(function, body).forEach(fault -> report(function, fault));
                    });
        }
    }

    /// The functions that have faults.
    public static Set<FunctionId> faulty(Program program) {
        var checker = new IrChecker(program);
        checker.run();
        return Set.copyOf(checker.faulty);
    }

    private void report(Function function, String fault) {
        faulty.add(function.id());
        faults.add("in " + function.id() + ": " + fault);
    }

    private void names() {
        for (Function function : program.functions()) {
            if (functions.put(function.id(), function) != null) {
                faults.add("two functions " + function.id());
            }
        }
        for (GlobalVariable global : program.globals()) {
            if (globals.put(global.id(), global) != null) {
                faults.add("two globals " + global.id());
            }
        }
        program.main().filter(id -> !functions.containsKey(id)).ifPresent(id -> faults.add("no main " + id));
        program.initializers().stream()
                .filter(id -> !functions.containsKey(id))
                .forEach(id -> faults.add("no initializer " + id));
    }

    /// Every variable used is a parameter, or declared somewhere in the function, with one type.
    private void locals(Function function, Block body) {
        Map<Integer, Local> declared = new HashMap<>();
        function.parameters().forEach(local -> declared.put(local.id(), local));
        Set<Integer> twice = new HashSet<>();
        IrWalk.all(
                body,
                stmt -> {
                    if (stmt instanceof Declare(Local local, var _, var _) && declared.put(local.id(), local) != null) {
                        twice.add(local.id());
                    }
                    if (stmt instanceof Try attempt) {
                        attempt.catches()
                                .forEach(handler ->
                                        handler.variable().ifPresent(local -> declared.put(local.id(), local)));
                    }
                },
                _ -> {},
                place -> {
                    if (place instanceof Temporary temporary) {
                        declared.put(temporary.local().id(), temporary.local());
                    }
                });
        twice.forEach(id -> report(function, "declared twice: " + declared.get(id)));
        IrWalk.places(
                body,
                place -> {
                    if (place instanceof LocalPlace(Local local, var span)) {
                        Local known = declared.get(local.id());
                        if (known == null) {
                            report(function, "not declared: " + local + " at " + span);
                        } else if (!known.type().equals(local.type())) {
                            report(
                                    function,
                                    local + " is " + known.type() + ", used as " + local.type() + " at " + span);
                        }
                    }
                });
    }
}
