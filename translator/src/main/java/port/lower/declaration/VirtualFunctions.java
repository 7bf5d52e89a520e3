package port.lower.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import port.lower.symbol.BaseClass;
import port.lower.symbol.Callable;
import port.lower.symbol.ClassLayout;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.FunctionGroup;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.Symbol;
import port.lower.symbol.VirtualBases;
import port.syntax.Specifier;

/// The virtual functions of a class by their place in its tables: the one that it shares with its first base that has one, and those of its
/// other bases.
final class VirtualFunctions {
    private final List<FunctionSymbol> own = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();

    /// A part whose place is not known yet.
    private record Draft(List<BaseClass> path, long offsetInBase, List<FunctionSymbol> virtuals) {}

    private VirtualFunctions() {}

    static VirtualFunctions of(ClassSymbol symbol) {
        var found = new VirtualFunctions();
        Optional<BaseClass> primary = symbol.primaryBase();
        primary.ifPresent(base -> found.own.addAll(base.symbol().layout().virtuals()));
        for (BaseClass base : symbol.bases()) {
            ClassLayout layout = base.symbol().layout();
            if (layout.hasTable() && !Optional.of(base).equals(primary)) {
                found.inherit(new Draft(List.of(base), 0, new ArrayList<>(layout.virtuals())));
            }
            for (ClassLayout.Part part : layout.parts()) {
                List<BaseClass> path = new ArrayList<>(List.of(base));
                path.addAll(part.path());
                found.inherit(new Draft(path, part.offset(), new ArrayList<>(part.virtuals())));
            }
        }
        for (Symbol member : symbol.members().symbols()) {
            if (member instanceof FunctionGroup group) {
                for (Callable callable : group.members()) {
                    if (callable instanceof FunctionSymbol function && function.owner().equals(Optional.of(symbol))) {
                        found.add(function);
                    }
                }
            }
        }
        return found;
    }

    /// Those of the class's own table.
    List<FunctionSymbol> own() {
        return own;
    }

    /// The bases with tables of their own.
    ///
    /// @param offsets where a direct base stands
    List<ClassLayout.Part> parts(ToLongFunction<BaseClass> offsets, List<ClassLayout.VirtualBase> virtualBases) {
        return drafts.stream()
                .map(draft ->
                        new ClassLayout.Part(draft.path(), offset(draft, offsets, virtualBases), draft.virtuals()))
                .toList();
    }

    private static long offset(
            Draft draft, ToLongFunction<BaseClass> offsets, List<ClassLayout.VirtualBase> virtualBases) {
        VirtualBases.Way way = VirtualBases.way(draft.path());
        if (way.start().isEmpty()) {
            return offsets.applyAsLong(draft.path().getFirst()) + draft.offsetInBase();
        }
        ClassSymbol at = way.start().get();
        long offset = 0;
        for (ClassLayout.VirtualBase base : virtualBases) {
            offset = base.symbol() == at ? base.offset() : offset;
        }
        for (BaseClass next : way.rest()) {
            offset += at.layout().offsetOf(next);
            at = next.symbol();
        }
        return offset;
    }

    /// Takes a base's table over. That of a virtual base may have come on another way: what overrides more stays ([class.virtual] 2).
    private void inherit(Draft draft) {
        VirtualBases.Way way = VirtualBases.way(draft.path());
        Optional<Draft> known =
                drafts.stream()
                        .filter(other -> way.start().isPresent() && VirtualBases.way(other.path()).equals(way))
                        .findFirst();
        if (known.isEmpty()) {
            drafts.add(draft);
            return;
        }
        List<FunctionSymbol> table = known.get().virtuals();
        for (int i = 0; i < table.size(); i++) {
            FunctionSymbol other = draft.virtuals().get(i);
            if (other.owner().orElseThrow().derivesFrom(table.get(i).owner().orElseThrow())) {
                table.set(i, other);
            }
        }
    }

    private void add(FunctionSymbol function) {
        boolean isMethod =
                function.role() == FunctionSymbol.Role.METHOD || function.role() == FunctionSymbol.Role.DESTRUCTOR;
        if (!isMethod) {
            return;
        }
        boolean isOwn = replace(own, function);
        boolean overrides = isOwn;
        for (Draft draft : drafts) {
            isOwn |= isFoundOnlyHere(function, draft);
            overrides |= replace(draft.virtuals(), function);
        }
        if (!overrides && function.has(Specifier.VIRTUAL) || overrides && isOwn && !own.contains(function)) {
            own.add(function);
        }
    }

    /// Whether the function gives something else than what it overrides in a virtual base, from which there is no way back to it.
    private static boolean isFoundOnlyHere(FunctionSymbol function, Draft draft) {
        return VirtualBases.way(draft.path()).start().isPresent()
                && draft.virtuals().stream()
                        .anyMatch(inherited ->
                                overrides(function, inherited)
                                        && !function.type().result().equals(inherited.type().result()));
    }

    private static boolean replace(List<FunctionSymbol> table, FunctionSymbol function) {
        for (int i = 0; i < table.size(); i++) {
            if (overrides(function, table.get(i))) {
                table.set(i, function);
                return true;
            }
        }
        return false;
    }

    private static boolean overrides(FunctionSymbol function, FunctionSymbol inherited) {
        return function.role() == inherited.role()
                && function.name().equals(inherited.name())
                && function.hasSignatureOf(inherited);
    }
}
