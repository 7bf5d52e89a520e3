package port.verify.invent;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import port.ir.Call;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.IntConstant;
import port.ir.IrWalk;
import port.ir.Program;
import port.ir.ScalarType;
import port.reference.launch.Dim;
import port.reference.launch.LaunchShape;

/// Values for the numbers that a kernel is given.
final class ScalarChoices {
    private static final int MOST_CONSTANTS = 12;
    private static final long LARGEST = 1 << 20;

    private final Set<Long> integers = new LinkedHashSet<>();

    ScalarChoices(Program program, Function kernel, LaunchShape shape) {
        Dim block = shape.block();
        Dim grid = shape.grid();
        integers.add(1L);
        integers.add(0L);
        integers.add((long) block.x());
        var constants = new TreeSet<Long>();
        constants(program, kernel, constants, new LinkedHashSet<>());
        constants.forEach(integers::add);
        integers.add((long) block.x() * grid.x());
        integers.add(2L);
        var some = new ArrayList<>(constants);
        for (Long larger : some.reversed()) {
            for (Long smaller : some) {
                if (smaller < larger && integers.size() < MOST_CONSTANTS * MOST_CONSTANTS) {
                    integers.add(larger - smaller);
                    integers.add(larger + smaller);
                }
            }
        }
        constants.forEach(constant -> integers.add(constant - 1));
        constants.forEach(constant -> integers.add(constant + 1));
        integers.add(-1L);
    }

    private static void constants(Program program, Function function, Set<Long> found, Set<FunctionId> seen) {
        if (!seen.add(function.id()) || function.body().isEmpty()) {
            return;
        }
        IrWalk.exprs(
                function.body().get(),
                expr -> {
                    switch (expr) {
                        case IntConstant constant -> {
                            long value = constant.value();
                            if (value >= 0 && value <= LARGEST && found.size() < MOST_CONSTANTS) {
                                found.add(value);
                            }
                        }
                        case Call call -> constants(program, program.function(call.function()), found, seen);
                        default -> {}
                    }
                });
    }

    /// The values for a parameter of type `type`, as bits, the most telling first.
    List<Long> of(ScalarType type) {
        return switch (type) {
            case BOOL -> List.of(0L, 1L);
            case FLOAT ->
                    List.of(1f, 0f, 2f, -1f, 0.5f).stream()
                            .map(value -> (long) Float.floatToRawIntBits(value))
                            .toList();
            case DOUBLE -> List.of(1d, 0d, 2d, -1d, 0.5).stream().map(Double::doubleToRawLongBits).toList();
            case CHAR, INT8, UINT8, INT16, UINT16, INT32, UINT32, INT64, UINT64 ->
                    integers.stream().map(value -> narrow(type, value)).distinct().toList();
        };
    }

    /// Bits as a kernel takes them: extended as the type says.
    private static long narrow(ScalarType type, long value) {
        return switch (type) {
            case BOOL -> value & 1;
            case CHAR, INT8 -> (byte) value;
            case UINT8 -> value & 0xff;
            case INT16 -> (short) value;
            case UINT16 -> value & 0xffff;
            case INT32, UINT32, FLOAT -> (int) value;
            case INT64, UINT64, DOUBLE -> value;
        };
    }
}
