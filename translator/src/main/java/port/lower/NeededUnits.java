package port.lower;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.FunctionUse;
import port.ir.GlobalVariable;
import port.ir.IrWalk;
import port.source.Span;

/// Leaves out the units of a program that it does not need, as a linker does with the members of a library, if one of them has errors or a
/// `main` of its own.
///
/// A unit is needed if `main` stands in it, or if it defines what a needed one uses. Those with kernels stay in any case: they are what
/// is to be ported.
final class NeededUnits {
    private static final int NOTES = 4;

    private final List<LoweredUnit> units;
    private final Map<String, List<LoweredUnit>> definers = new HashMap<>();

    /// By identity: what a unit holds is far too much to be hashed for every name that leads to it.
    private final Set<LoweredUnit> needed = Collections.newSetFromMap(new IdentityHashMap<>());

    private NeededUnits(List<LoweredUnit> units) {
        this.units = units;
        for (LoweredUnit unit : units) {
            unit.parts().functions().stream()
                    .filter(NeededUnits::isOwn)
                    .forEach(function -> define(function.sourceName(), unit));
            unit.parts().failed().forEach(id -> define(nameOf(id), unit));
            unit.parts().globals().forEach(global -> define(global.sourceName(), unit));
        }
    }

    /// The units to link; a warning about the others goes to `warnings`.
    static List<LoweredUnit> of(List<LoweredUnit> units, List<Diagnostic> warnings) {
        return new NeededUnits(units).select(warnings);
    }

    private static boolean isOwn(Function function) {
        return function.body().isPresent() && !function.isHeaderModel();
    }

    private void define(String name, LoweredUnit unit) {
        definers.computeIfAbsent(name, _ -> new ArrayList<>()).add(unit);
    }

    private List<LoweredUnit> select(List<Diagnostic> warnings) {
        List<LoweredUnit> mains = definers.getOrDefault("main", List.of());
        if (mains.isEmpty()) {
            return units;
        }
        Deque<LoweredUnit> waiting = new ArrayDeque<>();
        waiting.add(mains.stream().filter(this::isBesideKernels).findFirst().orElse(mains.getFirst()));
        units.stream().filter(NeededUnits::hasKernels).forEach(waiting::add);
        while (!waiting.isEmpty()) {
            LoweredUnit unit = waiting.poll();
            if (needed.add(unit)) {
                used(unit.parts()).forEach(id -> waiting.addAll(definersOf(nameOf(id))));
                unit.parts().externs().stream()
                        .map(GlobalVariable::sourceName)
                        .forEach(name -> waiting.addAll(definersOf(name)));
            }
        }
        boolean isSound =
                units.stream().allMatch(unit -> needed.contains(unit) || !unit.hasErrors() && !mains.contains(unit));
        if (isSound) {
            return units;
        }
        warnings.add(warning(units.stream().filter(unit -> !needed.contains(unit)).toList()));
        return units.stream().filter(needed::contains).toList();
    }

    /// The functions that a unit uses and does not define.
    private static Set<FunctionId> used(UnitParts parts) {
        Set<FunctionId> used = new LinkedHashSet<>();
        for (Function function : parts.functions()) {
            function.body().ifPresent(body -> IrWalk.exprs(body, expr -> FunctionUse.of(expr).ifPresent(used::add)));
        }
        parts.initializer().steps().stream()
                .flatMap(step -> step.statements().stream())
                .forEach(first -> IrWalk.exprs(first, expr -> FunctionUse.of(expr).ifPresent(used::add)));
        for (GlobalVariable global : parts.globals()) {
            global.initializer()
                    .ifPresent(value -> IrWalk.exprs(value, expr -> FunctionUse.of(expr).ifPresent(used::add)));
        }
        parts.functions().stream().filter(NeededUnits::isOwn).map(Function::id).forEach(used::remove);
        return used;
    }

    /// What the author calls a function: C and C++ know it under different names.
    private static String nameOf(FunctionId id) {
        String name = id.name();
        int parameters = name.indexOf('(');
        String qualified = parameters < 0 ? name : name.substring(0, parameters);
        return qualified.substring(qualified.lastIndexOf(':') + 1);
    }

    private static Diagnostic warning(List<LoweredUnit> left) {
        boolean isOne = left.size() == 1;
        String files = isOne ? "a file is" : left.size() + " files are";
        String message = files + " left out: nothing that the program uses stands in " + (isOne ? "it" : "them");
        Diagnostic warning = Diagnostic.warning(Code.FILE_LEFT_OUT, start(left.getFirst()), message);
        for (LoweredUnit other : left.subList(1, Math.min(left.size(), NOTES))) {
            warning = warning.withNote(start(other), "so is this one");
        }
        return warning;
    }

    private static Span start(LoweredUnit unit) {
        return new Span(unit.syntax().host().source().file(), 0, 0);
    }

    private List<LoweredUnit> definersOf(String name) {
        return definers.getOrDefault(name, List.of());
    }

    private boolean isBesideKernels(LoweredUnit unit) {
        Path folder = folder(unit);
        return units.stream().anyMatch(other -> hasKernels(other) && folder(other).equals(folder));
    }

    private static Path folder(LoweredUnit unit) {
        return Path.of(unit.syntax().host().source().file().name()).resolveSibling("");
    }

    private static boolean hasKernels(LoweredUnit unit) {
        return unit.parts().functions().stream().anyMatch(Function::isKernel);
    }
}
