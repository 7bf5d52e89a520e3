package port.rewrite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import port.ir.AddressOf;
import port.ir.Assign;
import port.ir.Binary;
import port.ir.BinaryOperator;
import port.ir.Block;
import port.ir.CompoundAssign;
import port.ir.Convert;
import port.ir.Declare;
import port.ir.Expr;
import port.ir.IntConstant;
import port.ir.IrWalk;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.ScalarType;
import port.ir.SizeOf;
import port.ir.Step;
import port.ir.Type;
import port.ir.TypeTable;

/// Numbers of bytes as numbers of elements: `n * sizeof(float)  ->  n`.
final class ElementCount {
    private final TypeTable types;
    private final Map<Integer, Expr> values = new HashMap<>();

    /// @param body where variables hold numbers of bytes
    ElementCount(TypeTable types, Block body) {
        this.types = types;
        Set<Integer> changed = new HashSet<>();
        IrWalk.all(
                body,
                stmt -> {
                    if (stmt instanceof Declare(Local local, var value, var _)) {
                        value.ifPresentOrElse(expr -> values.put(local.id(), expr), () -> changed.add(local.id()));
                    }
                },
                expr -> {
                    switch (expr) {
                        case Assign(LocalPlace(var local, var _), var _, var _, var _) -> changed.add(local.id());
                        case CompoundAssign(LocalPlace(var local, var _), var _, var _, var _, var _) ->
                                changed.add(local.id());
                        case Step(LocalPlace(var local, var _), var _, var _, var _) -> changed.add(local.id());
                        case AddressOf(LocalPlace(var local, var _), var _, var _) -> changed.add(local.id());
                        default -> {}
                    }
                },
                _ -> {});
        values.keySet().removeAll(changed);
    }

    /// The number of elements, an `INT64`; empty if the bytes are not evidently a multiple.
    Optional<Expr> of(Expr bytes, Type element) {
        long size = types.sizeOf(element);
        var factors = new ArrayList<Expr>();
        collect(bytes, factors);
        if (size == 1) {
            boolean isCounted = factors.size() > 1 && factors.removeIf(this::isSingle) && !factors.isEmpty();
            return Optional.of(isCounted ? product(factors) : signed(bytes));
        }
        for (int i : sizesFirst(factors)) {
            Optional<Expr> rest = divided(factors.get(i), size);
            if (rest.isPresent()) {
                if (rest.get() instanceof IntConstant one && one.value() == 1 && factors.size() > 1) {
                    factors.remove(i);
                } else {
                    factors.set(i, rest.get());
                }
                return Optional.of(product(factors));
            }
        }
        return variable(bytes, element, size);
    }

    /// Whether this is `sizeof(char)` or of another type of one byte.
    private boolean isSingle(Expr factor) {
        return factor instanceof SizeOf(Type measured, var _) && types.sizeOf(measured) == 1;
    }

    /// The positions of factors: a `sizeof` says what is counted, where a constant may be a multiple by chance.
    private static List<Integer> sizesFirst(List<Expr> factors) {
        return IntStream.range(0, factors.size())
                .boxed()
                .sorted(Comparator.comparing(i -> !(factors.get(i) instanceof SizeOf)))
                .toList();
    }

    private static void collect(Expr expr, List<Expr> factors) {
        switch (expr) {
            case Binary(var operator, Expr left, Expr right, ScalarType type, var _)
                    when operator == BinaryOperator.MULTIPLY && type.bytes() == 8 -> {
                collect(left, factors);
                collect(right, factors);
            }
            case Convert(Expr value, ScalarType to, var _, var _)
                    when to.bytes() == 8
                            && to.isInteger()
                            && value.type() instanceof ScalarType from
                            && from.bytes() == 8
                            && from.isInteger() ->
                    collect(value, factors);
            default -> factors.add(expr);
        }
    }

    private Optional<Expr> divided(Expr factor, long size) {
        return switch (factor) {
            case SizeOf(Type measured, var span) when types.sizeOf(measured) % size == 0 ->
                    Optional.of(IntConstant.of(types.sizeOf(measured) / size, ScalarType.INT64, span));
            case IntConstant constant when constant.name().isEmpty() && constant.value() % size == 0 ->
                    Optional.of(IntConstant.of(constant.value() / size, ScalarType.INT64, constant.span()));
            default -> Optional.empty();
        };
    }

    private static Expr product(List<Expr> factors) {
        Expr product = signed(factors.getFirst());
        for (Expr factor : factors.subList(1, factors.size())) {
            product =
                    new Binary(
                            BinaryOperator.MULTIPLY,
                            product,
                            signed(factor),
                            ScalarType.INT64,
                            product.span().to(factor.span()));
        }
        return product;
    }

    /// The same value as an `INT64`.
    private static Expr signed(Expr expr) {
        if (expr instanceof Convert(Expr value, ScalarType to, var explicit, var span)
                && to.bytes() == 8
                && value.type() instanceof ScalarType from
                && from.isInteger()
                && (from.isSigned() || from.bytes() < 8)) {
            boolean shown = explicit && from.bytes() < 8;
            return new Convert(value, ScalarType.INT64, shown, span);
        }
        return SimplifyConversions.simplify(new Convert(expr, ScalarType.INT64, false, expr.span()));
    }

    /// `bytes / sizeof(float)` for a variable that was set to a multiple.
    private Optional<Expr> variable(Expr bytes, Type element, long size) {
        Expr inner = bytes;
        while (inner instanceof Convert(Expr value, var _, var _, var _) && value.type().isInteger()) {
            inner = value;
        }
        if (!(inner instanceof Load(LocalPlace(var local, var _), var _)) || !values.containsKey(local.id())) {
            return Optional.empty();
        }
        boolean multiple = of(values.get(local.id()), element).isPresent();
        Expr divisor = signed(new SizeOf(element, bytes.span()));
        return multiple
                ? Optional.of(new Binary(BinaryOperator.DIVIDE, signed(bytes), divisor, ScalarType.INT64, bytes.span()))
                : Optional.empty();
    }
}
