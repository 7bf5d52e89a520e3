package port.rewrite;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import port.ir.AddressOf;
import port.ir.Assign;
import port.ir.Binary;
import port.ir.BinaryOperator;
import port.ir.Block;
import port.ir.Builtin;
import port.ir.CompoundAssign;
import port.ir.Conditional;
import port.ir.Convert;
import port.ir.Declare;
import port.ir.Expr;
import port.ir.For;
import port.ir.Function;
import port.ir.IntConstant;
import port.ir.IrWalk;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.ScalarType;
import port.ir.Step;

/// Upper bounds of integers that are evidently not negative: built-in variables, constants, and what is computed from them.
final class EvidentRanges {
    private static final long SIGNED_LIMIT = Integer.MAX_VALUE;

    private final Map<Integer, Long> bounds = new HashMap<>();

    EvidentRanges(Function function, Block body) {
        var changed = new HashSet<Integer>();
        function.parameters().forEach(local -> changed.add(local.id()));
        Map<Integer, Expr> first = new HashMap<>();
        IrWalk.all(body, stmt -> collect(stmt, first, changed), expr -> writes(expr, changed), _ -> {});
        IrWalk.stmts(
                body,
                stmt -> {
                    if (stmt instanceof Declare declare) {
                        declared(declare, first, changed);
                    }
                    if (stmt instanceof For loop) {
                        counted(loop, body);
                    }
                });
    }

    /// Whether the value is the same read as a signed number.
    boolean isSmall(Expr expr) {
        OptionalLong bound = upper(expr);
        return bound.isPresent() && bound.getAsLong() <= SIGNED_LIMIT;
    }

    private static void collect(port.ir.Stmt stmt, Map<Integer, Expr> first, Set<Integer> changed) {
        if (stmt instanceof Declare(Local local, var value, var _)) {
            if (value.isPresent() && first.putIfAbsent(local.id(), value.get()) == null) {
                return;
            }
            changed.add(local.id());
        }
    }

    private static void writes(Expr expr, Set<Integer> changed) {
        switch (expr) {
            case Assign(LocalPlace(var local, var _), var _, var _, var _) -> changed.add(local.id());
            case CompoundAssign(LocalPlace(var local, var _), var operator, var _, var _, var _) -> {
                if (operator != BinaryOperator.SHIFT_RIGHT && operator != BinaryOperator.DIVIDE) {
                    changed.add(local.id());
                }
            }
            case Step(LocalPlace(var local, var _), var _, var _, var _) -> changed.add(local.id());
            case AddressOf(LocalPlace(var local, var _), var _, var _) -> changed.add(local.id());
            default -> {}
        }
    }

    /// A variable that only shrinks is bounded by its first value.
    private void declared(Declare declare, Map<Integer, Expr> first, Set<Integer> changed) {
        int id = declare.local().id();
        if (changed.contains(id) || !first.containsKey(id) || !isWord(declare.local())) {
            return;
        }
        OptionalLong bound = upper(first.get(id));
        if (bound.isPresent()) {
            bounds.put(id, bound.getAsLong());
        }
    }

    private static boolean isWord(Local local) {
        return local.type() == ScalarType.UINT32 || local.type() == ScalarType.INT32;
    }

    /// `for (u = a; u < b; u++)`: within the loop `u` is less than `b`, if nothing else changes it.
    private void counted(For loop, Block body) {
        boolean plain =
                loop.initializers().size() == 1
                        && loop.initializers().getFirst() instanceof Declare declare
                        && declare.initializer().isPresent()
                        && isWord(declare.local())
                        && loop.steps().size() == 1
                        && loop.condition().isPresent();
        if (!plain) {
            return;
        }
        var declare = (Declare) loop.initializers().getFirst();
        int id = declare.local().id();
        OptionalLong start = upper(declare.initializer().orElseThrow());
        OptionalLong limit = limit(loop.condition().orElseThrow(), id);
        if (start.isEmpty() || limit.isEmpty() || changesOf(body, id) != 1) {
            return;
        }
        OptionalLong after = stepped(loop.steps().getFirst(), id, limit.getAsLong());
        if (after.isPresent() && after.getAsLong() <= SIGNED_LIMIT) {
            bounds.put(id, Math.max(start.getAsLong(), after.getAsLong()));
        }
    }

    private OptionalLong limit(Expr condition, int id) {
        if (condition instanceof Binary(var operator, Expr left, Expr right, var _, var _) && isVariable(left, id)) {
            return switch (operator) {
                case LESS, LESS_EQUAL -> upper(right);
                default -> OptionalLong.empty();
            };
        }
        return OptionalLong.empty();
    }

    private static boolean isVariable(Expr expr, int id) {
        return expr instanceof Load(LocalPlace(var local, var _), var _) && local.id() == id;
    }

    private OptionalLong stepped(Expr step, int id, long limit) {
        return switch (step) {
            case Step(LocalPlace(var local, var _), var increment, var _, var _) when local.id() == id && increment ->
                    OptionalLong.of(limit + 1);
            case CompoundAssign(LocalPlace(var local, var _), var operator, Expr value, var _, var _)
                    when local.id() == id ->
                    combined(operator, OptionalLong.of(limit), upper(value));
            default -> OptionalLong.empty();
        };
    }

    private static int changesOf(Block body, int id) {
        int[] count = {0};
        IrWalk.exprs(
                body,
                expr -> {
                    Set<Integer> changed = new HashSet<>();
                    switch (expr) {
                        case CompoundAssign(LocalPlace(var local, var _), var _, var _, var _, var _) ->
                                changed.add(local.id());
                        default -> writes(expr, changed);
                    }
                    count[0] += changed.contains(id) ? 1 : 0;
                });
        return count[0];
    }

    private OptionalLong upper(Expr expr) {
        return switch (expr) {
            case IntConstant constant ->
                    constant.value() >= 0 ? OptionalLong.of(constant.value()) : OptionalLong.empty();
            case Builtin builtin -> OptionalLong.of(upper(builtin));
            case Load(LocalPlace(var local, var _), var _) when bounds.containsKey(local.id()) ->
                    OptionalLong.of(bounds.get(local.id()));
            case Convert(Expr value, ScalarType to, var _, var _)
                    when value.type() instanceof ScalarType from && to.isInteger() && from.isInteger() ->
                    converted(value, from, to);
            case Conditional choice ->
                    Stream.of(upper(choice.whenTrue()), upper(choice.whenFalse())).allMatch(OptionalLong::isPresent)
                            ? OptionalLong.of(
                                    Math.max(
                                            upper(choice.whenTrue()).getAsLong(),
                                            upper(choice.whenFalse()).getAsLong()))
                            : OptionalLong.empty();
            case Binary binary -> combined(binary.operator(), upper(binary.left()), upper(binary.right()));
            default -> OptionalLong.empty();
        };
    }

    private OptionalLong converted(Expr value, ScalarType from, ScalarType to) {
        OptionalLong inner = upper(value);
        if (inner.isEmpty() && !from.isSigned() && from.bytes() < 4) {
            inner = OptionalLong.of((1L << from.bits()) - 1);
        }
        return inner.isPresent() && inner.getAsLong() <= SIGNED_LIMIT && to.bytes() >= 4 ? inner : OptionalLong.empty();
    }

    /// CUDA C++ Programming Guide, compute capabilities: the largest launch there is.
    private static long upper(Builtin builtin) {
        return switch (builtin.variable()) {
            case THREAD_IDX_X, THREAD_IDX_Y -> 1023;
            case THREAD_IDX_Z -> 63;
            case BLOCK_DIM_X, BLOCK_DIM_Y -> 1024;
            case BLOCK_DIM_Z -> 64;
            case BLOCK_IDX_X -> SIGNED_LIMIT - 1;
            case GRID_DIM_X -> SIGNED_LIMIT;
            case BLOCK_IDX_Y, BLOCK_IDX_Z -> 65_534;
            case GRID_DIM_Y, GRID_DIM_Z -> 65_535;
            case WARP_SIZE -> 32;
        };
    }

    private static OptionalLong combined(BinaryOperator operator, OptionalLong left, OptionalLong right) {
        if (operator == BinaryOperator.AND && (left.isPresent() || right.isPresent())) {
            return OptionalLong.of(Math.min(left.orElse(Long.MAX_VALUE), right.orElse(Long.MAX_VALUE)));
        }
        if (left.isEmpty() || right.isEmpty()) {
            return OptionalLong.empty();
        }
        long a = left.getAsLong();
        long b = right.getAsLong();
        long bound =
                switch (operator) {
                    case ADD -> a + b;
                    case MULTIPLY -> a > 0 && b > Long.MAX_VALUE / a ? Long.MAX_VALUE : a * b;
                    case DIVIDE, SHIFT_RIGHT -> a;
                    case REMAINDER -> b;
                    case SHIFT_LEFT -> b < 31 ? a << b : Long.MAX_VALUE;
                    case OR, XOR -> Long.highestOneBit(Math.max(a, b)) * 2 - 1;
                    case SUBTRACT, AND, EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> Long.MAX_VALUE;
                };
        return bound >= 0 && bound <= SIGNED_LIMIT ? OptionalLong.of(bound) : OptionalLong.empty();
    }
}
