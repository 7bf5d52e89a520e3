package port.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import port.ir.ScalarType;
import port.ir.Type;

/// The numbers that one launch adds to one address, and what was there.
final class AddedNumbers {
    private final Type type;
    private final double start;
    private final List<Double> addends = new ArrayList<>();
    private boolean areCertain = true;

    AddedNumbers(Type type, double start) {
        this.type = type;
        this.start = start;
    }

    void add(double addend, boolean isCertain) {
        addends.add(addend);
        areCertain &= isCertain;
    }

    /// Whether the other side adds the same numbers, in whatever order.
    boolean isSame(List<Long> others) {
        List<Double> mine = new ArrayList<>(addends);
        List<Double> theirs = new ArrayList<>(others.stream().map(Double::longBitsToDouble).toList());
        Collections.sort(mine);
        Collections.sort(theirs);
        return mine.equals(theirs);
    }

    /// Whether none of the numbers depends on rounding itself.
    boolean isCertain() {
        return areCertain;
    }

    int count() {
        return addends.size();
    }

    /// How far a sum of them, added in any order, can be from the exact one: `(n-1) u sum(|x|)`.
    double bound() {
        double magnitude = Math.abs(start) + addends.stream().mapToDouble(Math::abs).sum();
        double unit = type == ScalarType.FLOAT ? 0x1p-24 : 0x1p-53;
        return addends.size() * unit * magnitude * (1 + 0x1p-20);
    }

    /// How far `sum` is from the exact one.
    double distance(double sum) {
        if (!Double.isFinite(sum) || !Double.isFinite(start) || !addends.stream().allMatch(Double::isFinite)) {
            return Double.POSITIVE_INFINITY;
        }
        BigDecimal exact = new BigDecimal(start);
        for (double addend : addends) {
            exact = exact.add(new BigDecimal(addend));
        }
        return new BigDecimal(sum).subtract(exact).abs().doubleValue();
    }
}
