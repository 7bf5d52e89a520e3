package port.lower.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// All functions and function templates that share a name in one scope. Declarations of the same function are merged when the group is first used.
public final class FunctionGroup implements Symbol {
    private final String name;
    private final Scope scope;
    private final Span span;
    private final List<Callable> declared = new ArrayList<>();
    private final List<FunctionGroup> borrowed = new ArrayList<>();
    private int merged;

    public FunctionGroup(String name, Scope scope, Span span) {
        this.name = Objects.requireNonNull(name, "name");
        this.scope = Objects.requireNonNull(scope, "scope");
        this.span = Objects.requireNonNull(span, "span");
    }

    public void add(Callable function) {
        declared.add(function);
    }

    /// What a using declaration brings in.
    public void borrow(FunctionGroup other) {
        if (other != this && !borrowed.contains(other)) {
            borrowed.add(other);
        }
    }

    /// Whether all its functions are those of a namespace, declared behind `use` in the file in which that stands.
    public boolean isDeclaredBehind(Span use) {
        return borrowed.isEmpty()
                && scope.owner().isEmpty()
                && !declared.isEmpty()
                && declared.stream()
                        .allMatch(function ->
                                function.span().file() == use.file() && function.span().start() > use.end());
    }

    /// Each function once, its declarations merged.
    public List<Callable> members() {
        return members(List.of());
    }

    /// @param askers the groups whose members are being found out: two namespaces may bring in each other's functions
    private List<Callable> members(List<FunctionGroup> askers) {
        merge();
        if (borrowed.isEmpty()) {
            return declared;
        }
        List<FunctionGroup> all = new ArrayList<>(askers);
        all.add(this);
        var members = new ArrayList<>(declared);
        for (FunctionGroup group : borrowed) {
            for (Callable callable : all.contains(group) ? List.<Callable>of() : group.members(all)) {
                if (!members.contains(callable) && declared.stream().noneMatch(own -> hides(own, callable))) {
                    members.add(callable);
                }
            }
        }
        return members;
    }

    private static boolean hides(Callable own, Callable other) {
        return own instanceof FunctionSymbol mine
                && other instanceof FunctionSymbol theirs
                && mine.owner().isPresent()
                && mine.hasSignatureOf(theirs);
    }

    private void merge() {
        if (merged == declared.size()) {
            return;
        }
        var kept = new ArrayList<Callable>();
        for (Callable next : List.copyOf(declared)) {
            Optional<Callable> same = kept.stream().filter(known -> isSame(known, next)).findFirst();
            if (same.isEmpty()) {
                kept.add(next);
            } else if (same.get() instanceof FunctionSymbol known && next instanceof FunctionSymbol again) {
                known.redeclare(again);
            } else if (same.get() instanceof FunctionTemplateSymbol known
                    && next instanceof FunctionTemplateSymbol again) {
                known.redeclare(again);
            }
        }
        declared.clear();
        declared.addAll(kept);
        merged = declared.size();
    }

    /// A function whose signature cannot be read is none that is known; it is reported where it is lowered or called.
    private static boolean isSame(Callable known, Callable next) {
        try {
            return isSameReadable(known, next);
        } catch (LoweringFailure _) {
            return false;
        }
    }

    private static boolean isSameReadable(Callable known, Callable next) {
        if (known instanceof FunctionSymbol first && next instanceof FunctionSymbol second) {
            return first.isSameByLinkage(second) || first.mayRedeclare(second) && first.hasSignatureOf(second);
        }
        if (known instanceof FunctionTemplateSymbol first && next instanceof FunctionTemplateSymbol second) {
            return first.hasSignatureOf(second);
        }
        return false;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Scope scope() {
        return scope;
    }

    @Override
    public Span span() {
        return span;
    }
}
