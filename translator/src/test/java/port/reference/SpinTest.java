package port.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static port.reference.Ir.AT;
import static port.reference.Ir.add;
import static port.reference.Ir.at;
import static port.reference.Ir.binary;
import static port.reference.Ir.block;
import static port.reference.Ir.builtin;
import static port.reference.Ir.call;
import static port.reference.Ir.declare;
import static port.reference.Ir.evaluate;
import static port.reference.Ir.get;
import static port.reference.Ir.give;
import static port.reference.Ir.i32;
import static port.reference.Ir.local;
import static port.reference.Ir.parameter;
import static port.reference.Ir.pointer;
import static port.reference.Ir.set;
import static port.reference.Ir.string;
import static port.reference.Ir.threadX;
import static port.reference.Ir.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import port.ir.BinaryOperator;
import port.ir.BuiltinVariable;
import port.ir.Expr;
import port.ir.Function;
import port.ir.Local;
import port.ir.ScalarType;
import port.ir.Stmt;
import port.ir.VoidType;
import port.ir.While;
import port.reference.process.Outcome;

/// Threads that wait for each other in loops.
final class SpinTest {
    private static final ScalarType INT = ScalarType.INT32;

    private final Programs program = new Programs();
    private final Function allocate =
            program.intrinsic("memory.allocate.managed", pointer(VoidType.VOID), false, ScalarType.UINT64);
    private final Function barrier = program.intrinsic("barrier.block", VoidType.VOID, false);
    private final Function swap = program.intrinsic("atomic.cas", INT, false, pointer(INT), INT, INT);
    private final Function exchange = program.intrinsic("atomic.exch", INT, false, pointer(INT), INT);
    private final Function printf = program.printf();
    private final Local data = parameter("data", pointer(INT));

    private Outcome run(Function kernel, int blocks, int threads) {
        var buffer = local("buffer", pointer(INT));
        return program.run(
                declare(buffer, Ir.convert(call(allocate, Ir.constant(64, ScalarType.UINT64)), pointer(INT))),
                Programs.launch(kernel, blocks, threads, get(buffer)),
                evaluate(call(printf, string("%d %d"), get(at(get(buffer), i32(0))), get(at(get(buffer), i32(1))))),
                give(i32(0)));
    }

    private Expr element(int index) {
        return get(at(get(data), i32(index)));
    }

    private Stmt store(int index, Expr value) {
        return set(at(get(data), i32(index)), value);
    }

    private static Expr equal(Expr left, Expr right) {
        return binary(BinaryOperator.EQUAL, left, right);
    }

    @Test
    void aLockLetsOneThreadInAfterTheOther() {
        Expr taken = binary(BinaryOperator.NOT_EQUAL, call(swap, get(data), i32(0), i32(1)), i32(0));
        Function kernel =
                program.kernel(
                        "lock",
                        List.of(data),
                        new While(taken, block(), AT),
                        store(1, add(element(1), i32(1))),
                        evaluate(call(exchange, get(data), i32(0))));

        run(kernel, 2, 64);

        assertEquals("0 128", program.output());
    }

    @Test
    void aThreadMayWaitForALaterOne() {
        Function kernel =
                program.kernel(
                        "flag",
                        List.of(data),
                        when(
                                equal(threadX(), i32(0)),
                                block(
                                        new While(equal(element(0), i32(0)), block(), AT),
                                        store(1, add(element(0), i32(1)))),
                                store(0, i32(7))),
                        evaluate(call(barrier)),
                        store(0, element(1)));

        Outcome outcome = run(kernel, 1, 2);

        assertTrue(outcome.fault().isEmpty(), () -> outcome.fault().toString());
        assertEquals("8 8", program.output());
    }

    @Test
    void aBlockMayWaitForALaterOne() {
        Expr first = equal(builtin(BuiltinVariable.BLOCK_IDX_X), i32(0));
        Function kernel =
                program.kernel(
                        "blocks",
                        List.of(data),
                        evaluate(call(printf, string("b%d "), builtin(BuiltinVariable.BLOCK_IDX_X))),
                        when(first, new While(equal(element(0), i32(0)), block(), AT), store(0, i32(3))));

        run(kernel, 2, 1);

        assertEquals("b0 b1 3 0", program.output());
    }
}
