package port.reference.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import port.ir.Call;
import port.ir.Conditional;
import port.ir.ConstantTruth;
import port.ir.Convert;
import port.ir.DoWhile;
import port.ir.Expr;
import port.ir.For;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.If;
import port.ir.IntConstant;
import port.ir.IrWalk;
import port.ir.Logical;
import port.ir.Program;
import port.ir.Stmt;
import port.ir.Switch;
import port.ir.SwitchCase;
import port.ir.While;
import port.source.Span;

/// The branches of the author's functions, whose ways are numbered from 0.
///
/// What is decided before the program runs is no branch, nor is an assertion: it has one way that programs go.
public final class Branches {
    private static final List<String> TRUTH = List.of("true", "false");
    private static final List<String> LOOP = List.of("entered", "left");
    private static final List<String> LEFT = List.of("left side true", "left side false");

    private record Key(Branch.Kind kind, Span span) {}

    private record Numbered(Branch branch, int first) {}

    /// The ways of a branch: `count` numbers from `first` on.
    public record Ways(Branch.Kind kind, int first, int count) {}

    private final Program program;
    private final Set<FunctionId> seen = new HashSet<>();
    private final Map<Key, Numbered> byPlace = new LinkedHashMap<>();
    private final Map<FunctionId, Set<Key>> byFunction = new LinkedHashMap<>();
    private int ways;

    public Branches(Program program) {
        this.program = program;
    }

    /// Numbers the branches of functions, as far as they have no numbers yet.
    public void add(Collection<Function> functions) {
        for (Function function : functions) {
            if (!function.isHeaderModel() && function.body().isPresent() && seen.add(function.id())) {
                Set<Key> own = byFunction.computeIfAbsent(function.id(), _ -> new HashSet<>());
                IrWalk.stmts(function.body().get(), stmt -> branch(stmt).ifPresent(found -> add(found, own)));
                IrWalk.exprs(function.body().get(), expr -> branch(expr).ifPresent(found -> add(found, own)));
            }
        }
    }

    private void add(Branch branch, Set<Key> own) {
        var key = new Key(branch.kind(), branch.span());
        own.add(key);
        if (!byPlace.containsKey(key)) {
            byPlace.put(key, new Numbered(branch, ways));
            ways += branch.ways().size();
        }
    }

    private static Optional<Branch> branch(Stmt stmt) {
        return switch (stmt) {
            case If(var condition, _, _, var span) -> unlessConstant(condition, Branch.Kind.IF, span, TRUTH);
            case While(var condition, _, var span) -> unlessConstant(condition, Branch.Kind.LOOP, span, LOOP);
            case DoWhile(_, var condition, var span) -> unlessConstant(condition, Branch.Kind.LOOP, span, LOOP);
            case For(_, var condition, _, _, var span) ->
                    condition.flatMap(test -> unlessConstant(test, Branch.Kind.LOOP, span, LOOP));
            case Switch choice -> Optional.of(new Branch(Branch.Kind.SWITCH, choice.span(), cases(choice)));
            default -> Optional.empty();
        };
    }

    private Optional<Branch> branch(Expr expr) {
        return switch (expr) {
            case Conditional(var condition, var whenTrue, var whenFalse, var span)
                    when !isAssertion(whenTrue, whenFalse) ->
                    unlessConstant(condition, Branch.Kind.CONDITIONAL, span, TRUTH);
            case Logical(_, var left, _, var span) -> unlessConstant(left, Branch.Kind.LOGICAL, span, LEFT);
            default -> Optional.empty();
        };
    }

    private static Optional<Branch> unlessConstant(Expr condition, Branch.Kind kind, Span span, List<String> ways) {
        return ConstantTruth.of(condition).isPresent() ? Optional.empty() : Optional.of(new Branch(kind, span, ways));
    }

    private static List<String> cases(Switch choice) {
        var ways = new ArrayList<String>();
        for (var group : choice.cases()) {
            List<String> labels =
                    group.labels().stream().map(label -> Long.toString(((IntConstant) label).value())).toList();
            String named = labels.isEmpty() ? "" : "case " + String.join(", ", labels);
            String other = named.isEmpty() ? "default" : named + ", default";
            ways.add(group.isDefault() ? other : named);
        }
        if (choice.cases().stream().noneMatch(SwitchCase::isDefault)) {
            ways.add("no case");
        }
        return ways;
    }

    /// `condition ? (void)0 : failed(...)`, with a function that belongs to CUDA.
    private boolean isAssertion(Expr whenTrue, Expr whenFalse) {
        return whenFalse.type().isVoid()
                && whenFalse instanceof Call call
                && program.function(call.function()).isHeaderModel()
                && whenTrue instanceof Convert(IntConstant _, _, _, _);
    }

    /// The numbers of a branch's ways; empty where threads are not counted.
    public Optional<Ways> of(Branch.Kind kind, Span span) {
        return Optional.ofNullable(byPlace.get(new Key(kind, span)))
                .map(found -> new Ways(kind, found.first(), found.branch().ways().size()));
    }

    /// How many ways have numbers.
    public int ways() {
        return ways;
    }

    /// What the threads of a kernel have gone.
    ///
    /// @param reachable the functions that it may call, itself included
    /// @param taken by the numbers of the ways; may end before those that nobody went
    /// @param parted by the number of a branch's first way whether lanes of one warp went different ways; may end early, too
    public KernelCoverage coverage(String kernel, Set<FunctionId> reachable, boolean[] taken, boolean[] parted) {
        Stream<Key> own = reachable.stream().flatMap(id -> byFunction.getOrDefault(id, Set.of()).stream()).distinct();
        List<KernelCoverage.Covered> covered =
                own.map(byPlace::get)
                        .sorted((a, b) -> Integer.compare(a.first(), b.first()))
                        .map(each -> covered(each, taken, parted))
                        .toList();
        return new KernelCoverage(kernel, covered);
    }

    private static KernelCoverage.Covered covered(Numbered branch, boolean[] taken, boolean[] parted) {
        var ways = new ArrayList<Boolean>();
        for (int i = 0; i < branch.branch().ways().size(); i++) {
            int number = branch.first() + i;
            ways.add(number < taken.length && taken[number]);
        }
        boolean hasParted = branch.first() < parted.length && parted[branch.first()];
        return new KernelCoverage.Covered(branch.branch(), ways, hasParted);
    }
}
