package port.reference.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import port.ir.AddressOf;
import port.ir.Binary;
import port.ir.Call;
import port.ir.Conditional;
import port.ir.Convert;
import port.ir.Declare;
import port.ir.Dereference;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.If;
import port.ir.IrPrinter;
import port.ir.IrWalk;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Logical;
import port.ir.Place;
import port.ir.Stmt;
import port.ir.Unary;
import port.source.Span;

/// The reads of a function that may do with an old value, or with none.
///
/// ```
/// int old = *p;                                   // retried: the swap finds out whether it was old
/// while (old < v && (seen = atomicCAS(p, old, v)) != old) old = seen;
/// if (level[u] == -1) level[u] = depth;           // tested: the value goes no further than this branch
/// atomicOr(p, bits);                              // dropped
/// ```
final class PlainReads {
    /// Atomic operations after which it does not matter what was read before: those that fail, or that change nothing twice.
    private static final Set<String> FORGIVING =
            Set.of("atomic.cas", "atomic.min", "atomic.max", "atomic.and", "atomic.or");

    private final Function<Call, String> intrinsics;
    private final Map<String, List<Span>> reads = new HashMap<>();
    private final Set<Span> retried = new HashSet<>();
    private final Set<Span> tested = new HashSet<>();
    private final Set<Span> dropped = new HashSet<>();
    private final Map<Local, Span> kept = new HashMap<>();
    private final Map<Local, Integer> uses = new HashMap<>();

    /// @param intrinsics the name of the intrinsic that a call stands for; empty if it stands for none
    private PlainReads(Function<Call, String> intrinsics) {
        this.intrinsics = intrinsics;
    }

    static PlainReads of(Stmt body, Function<Call, String> intrinsics) {
        var reads = new PlainReads(intrinsics);
        IrWalk.all(body, reads::stmt, reads::expr, reads::place);
        reads.kept.forEach((local, read) -> {
            if (reads.uses.getOrDefault(local, 0) == 0) {
                reads.tested.add(read);
            }
        });
        return reads;
    }

    /// Whether an atomic operation on the same address follows, which does not need the newest value.
    boolean isRetried(Span read) {
        return retried.contains(read);
    }

    /// Whether the value decides a branch, and nothing else.
    boolean isTested(Span read) {
        return tested.contains(read);
    }

    /// Whether nobody looks at what a call gives.
    boolean isDropped(Span call) {
        return dropped.contains(call);
    }

    private void stmt(Stmt stmt) {
        switch (stmt) {
            case Evaluate(var expr, _) -> {
                if (bare(expr) instanceof Call call) {
                    dropped.add(call.span());
                }
            }
            case If branch -> test(branch.condition());
            case Declare(var local, var initializer, _) ->
                    initializer
                            .map(PlainReads::bare)
                            .ifPresent(value -> {
                                if (value instanceof Load(var place, var span) && !(place instanceof LocalPlace)) {
                                    kept.put(local, span);
                                }
                            });
            default -> {}
        }
    }

    private void expr(Expr expr) {
        switch (expr) {
            case Load load -> reads.computeIfAbsent(text(load.place()), _ -> new ArrayList<>()).add(load.span());
            case Conditional choice -> test(choice.condition());
            case Call call when FORGIVING.contains(intrinsics.apply(call)) -> {
                Expr pointer = bare(call.arguments().getFirst());
                Place place =
                        pointer instanceof AddressOf(var object, _, _)
                                ? object
                                : new Dereference(pointer, pointer.span());
                retried.addAll(reads.getOrDefault(text(place), List.of()));
            }
            default -> {}
        }
    }

    private void place(Place place) {
        if (place instanceof LocalPlace(var local, _)) {
            uses.merge(local, 1, Integer::sum);
        }
    }

    private void test(Expr condition) {
        switch (bare(condition)) {
            case Logical(_, var left, var right, _) -> {
                test(left);
                test(right);
            }
            case Unary(_, var value, _) -> test(value);
            case Binary(var operator, var left, var right, _, _) when operator.isComparison() -> {
                test(left);
                test(right);
            }
            case Load(LocalPlace(var local, _), _) -> uses.merge(local, -1, Integer::sum);
            case Load load -> tested.add(load.span());
            default -> {}
        }
    }

    private static Expr bare(Expr expr) {
        return expr instanceof Convert(var value, _, _, _) ? bare(value) : expr;
    }

    private static String text(Place place) {
        return IrPrinter.print(new Evaluate(new Load(place, place.span()), place.span()));
    }
}
