package port.preprocess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The macros that are defined at the current place, and whether one that differs between the passes was asked for.
final class MacroTable {
    /// Stands for no macro.
    static final Macro NONE = Macro.bare("", Macro.Kind.UNDEFINED);

    private static final List<String> BUILTINS =
            List.of(
                    "__FILE__",
                    "__LINE__",
                    "__COUNTER__",
                    "__DATE__",
                    "__TIME__",
                    "__TIMESTAMP__",
                    "__BASE_FILE__",
                    "__INCLUDE_LEVEL__",
                    "_Pragma");

    /// Macros to nvcc, which `#ifndef` is asked about; keywords here, so that nothing has to be expanded.
    private static final Set<String> QUALIFIERS =
            Set.of(
                    "__host__",
                    "__device__",
                    "__global__",
                    "__shared__",
                    "__constant__",
                    "__managed__",
                    "__grid_constant__",
                    "__launch_bounds__",
                    "__forceinline__",
                    "__align__");

    /// Where one of these is defined, so are the qualifiers.
    private static final List<String> OF_CUDA = List.of("__CUDACC__", "__CUDA_RUNTIME_H__");

    private final Map<String, Macro> macros = new HashMap<>();
    private final Map<String, List<Macro>> pushed = new HashMap<>();
    private final Set<String> watched = new HashSet<>();
    private boolean watchedAsked;

    MacroTable() {
        BUILTINS.forEach(name -> macros.put(name, Macro.bare(name, Macro.Kind.BUILTIN)));
    }

    /// The macro that `name` is now, or [#NONE].
    Macro get(String name) {
        Macro found = macros.getOrDefault(name, NONE);
        if (found.isWatched()) {
            watchedAsked = true;
        }
        return found.isDefined() ? found : NONE;
    }

    /// What `#ifdef` and `defined` say of a name.
    boolean isDefined(String name) {
        return get(name) != NONE
                || Condition.isOperator(name)
                || QUALIFIERS.contains(name) && OF_CUDA.stream().anyMatch(macro -> peek(macro).isPresent());
    }

    void define(Macro macro) {
        macros.put(macro.name(), watched.contains(macro.name()) ? macro.watched() : macro);
    }

    void undefine(String name) {
        if (watched.contains(name)) {
            macros.put(name, Macro.bare(name, Macro.Kind.UNDEFINED).watched());
        } else {
            macros.remove(name);
        }
    }

    /// Notes from now on when `name` is asked for.
    void watch(String name) {
        watched.add(name);
        Macro now = macros.getOrDefault(name, NONE);
        macros.put(name, now == NONE ? Macro.bare(name, Macro.Kind.UNDEFINED).watched() : now.watched());
    }

    /// Whether a watched macro was asked for.
    boolean isWatchedAsked() {
        return watchedAsked;
    }

    /// Keeps what `name` is now until [#pop].
    void push(String name) {
        pushed.computeIfAbsent(name, _ -> new ArrayList<>()).add(macros.getOrDefault(name, NONE));
    }

    /// Makes `name` again what it was at the last [#push]; nothing where there was none.
    void pop(String name) {
        List<Macro> kept = pushed.getOrDefault(name, List.of());
        if (kept.isEmpty()) {
            return;
        }
        Macro last = kept.removeLast();
        if (last == NONE) {
            undefine(name);
        } else {
            define(last);
        }
    }

    /// The macro called `name` for a look from outside the program's text, which does not count as asking for it.
    Optional<Macro> peek(String name) {
        return Optional.ofNullable(macros.get(name)).filter(Macro::isDefined);
    }
}
