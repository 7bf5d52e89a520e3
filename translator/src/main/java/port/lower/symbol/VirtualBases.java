package port.lower.symbol;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The virtual bases of classes: an object has each of them once, however many ways lead there ([class.mi] 4).
///
/// Where one stands depends on the class of the whole object, so the parts that are derived from it keep its place in hidden fields.
public final class VirtualBases {
    private VirtualBases() {}

    /// The way from a class to one of its bases.
    ///
    /// @param start the last virtual base on it, which the object has to be asked for; empty if there is none
    /// @param rest the bases behind it, one within the other
    public record Way(Optional<ClassSymbol> start, List<BaseClass> rest) {
        public Way {
            rest = List.copyOf(rest);
        }
    }

    /// The field that keeps how many bytes away a virtual base stands.
    ///
    /// @param path the bases that lead to the part that has it
    /// @param symbol the class of that part
    public record Keeper(List<BaseClass> path, ClassSymbol symbol, String field) {
        public Keeper {
            path = List.copyOf(path);
            Objects.requireNonNull(symbol, "symbol");
            Objects.requireNonNull(field, "field");
        }
    }

    /// All virtual bases of a class, in the order in which they are made.
    public static List<ClassSymbol> of(ClassSymbol symbol) {
        Set<ClassSymbol> found = new LinkedHashSet<>();
        collect(symbol, found);
        return List.copyOf(found);
    }

    private static void collect(ClassSymbol symbol, Set<ClassSymbol> into) {
        symbol.declareMembers();
        for (BaseClass base : symbol.bases()) {
            collect(base.symbol(), into);
            if (base.isVirtual()) {
                into.add(base.symbol());
            }
        }
    }

    public static boolean has(ClassSymbol symbol) {
        symbol.declareMembers();
        return symbol.bases().stream().anyMatch(base -> base.isVirtual() || has(base.symbol()));
    }

    /// The virtual bases whose place the class keeps itself, since no base within it does.
    public static List<ClassSymbol> kept(ClassSymbol symbol) {
        List<ClassSymbol> kept = new ArrayList<>(of(symbol));
        symbol.bases().stream().filter(base -> !base.isVirtual()).forEach(base -> kept.removeAll(of(base.symbol())));
        return kept;
    }

    /// The field of a class for one of those that it keeps.
    public static String field(int index) {
        return "virtual$" + index;
    }

    /// Which part of a class keeps the place of a virtual base.
    public static Keeper keeper(ClassSymbol derived, ClassSymbol base) {
        int index = kept(derived).indexOf(base);
        if (index >= 0) {
            return new Keeper(List.of(), derived, field(index));
        }
        for (BaseClass direct : derived.bases()) {
            if (!direct.isVirtual() && of(direct.symbol()).contains(base)) {
                Keeper within = keeper(direct.symbol(), base);
                List<BaseClass> path = new ArrayList<>(List.of(direct));
                path.addAll(within.path());
                return new Keeper(path, within.symbol(), within.field());
            }
        }
        throw new IllegalStateException(base + " is no virtual base of " + derived);
    }

    /// How to get from an object to the part of it that is one of its base classes.
    public static Way way(ClassSymbol derived, ClassSymbol base) {
        return way(path(derived, base));
    }

    /// Likewise, along given bases.
    public static Way way(List<BaseClass> path) {
        for (int i = path.size() - 1; i >= 0; i--) {
            if (path.get(i).isVirtual()) {
                return new Way(Optional.of(path.get(i).symbol()), path.subList(i + 1, path.size()));
            }
        }
        return new Way(Optional.empty(), path);
    }

    private static List<BaseClass> path(ClassSymbol derived, ClassSymbol base) {
        List<BaseClass> path = new ArrayList<>();
        ClassSymbol at = derived;
        while (at != base) {
            ClassSymbol from = at;
            BaseClass next =
                    from.bases().stream()
                            .filter(direct -> direct.symbol().derivesFrom(base))
                            .findFirst()
                            .orElseThrow(() -> new IllegalStateException(from + " does not derive from " + base));
            path.add(next);
            at = next.symbol();
        }
        return path;
    }
}
