package port.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static port.reference.Ir.add;
import static port.reference.Ir.at;
import static port.reference.Ir.binary;
import static port.reference.Ir.block;
import static port.reference.Ir.builtin;
import static port.reference.Ir.call;
import static port.reference.Ir.callAt;
import static port.reference.Ir.count;
import static port.reference.Ir.declare;
import static port.reference.Ir.element;
import static port.reference.Ir.evaluate;
import static port.reference.Ir.get;
import static port.reference.Ir.give;
import static port.reference.Ir.i32;
import static port.reference.Ir.leave;
import static port.reference.Ir.less;
import static port.reference.Ir.local;
import static port.reference.Ir.multiply;
import static port.reference.Ir.parameter;
import static port.reference.Ir.pointer;
import static port.reference.Ir.set;
import static port.reference.Ir.string;
import static port.reference.Ir.threadX;
import static port.reference.Ir.u32;
import static port.reference.Ir.update;
import static port.reference.Ir.variable;
import static port.reference.Ir.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import port.diagnostic.Code;
import port.ir.Aggregate;
import port.ir.BinaryOperator;
import port.ir.BuiltinVariable;
import port.ir.Expr;
import port.ir.Function;
import port.ir.Local;
import port.ir.Member;
import port.ir.Place;
import port.ir.ScalarType;
import port.ir.Stmt;
import port.ir.VoidType;
import port.reference.process.Outcome;

/// Kernels, from a tree of the IR to the memory after the launch.
final class KernelTest {
    private static final ScalarType INT = ScalarType.INT32;

    private final Programs program = new Programs();
    private final Function allocate =
            program.intrinsic("memory.allocate.managed", pointer(VoidType.VOID), false, ScalarType.UINT64);
    private final Function barrier = program.intrinsic("barrier.block", VoidType.VOID, false);
    private final Function shuffleDown =
            program.intrinsic("warp.shuffle.down", INT, false, ScalarType.UINT32, INT, INT, INT);
    private final Function atomicAdd = program.intrinsic("atomic.add", INT, false, pointer(INT), INT);
    private final Function printf = program.printf();
    private final Local out = parameter("out", pointer(INT));
    private Outcome outcome = new Outcome(-1, Optional.empty(), 0);

    /// Runs a kernel over `out` and gives what it printed of `out` then.
    private String run(Function kernel, int blocks, int threads, int elements) {
        var buffer = local("buffer", pointer(INT));
        var i = local("i", INT);
        outcome =
                program.run(
                        declare(
                                buffer,
                                Ir.convert(
                                        call(allocate, Ir.constant(4L * elements, ScalarType.UINT64)), pointer(INT))),
                        Programs.launchAt(50, kernel, blocks, threads, 64, get(buffer)),
                        count(i, i32(elements), evaluate(call(printf, string("%d "), get(at(get(buffer), get(i)))))),
                        give(i32(0)));
        return program.output();
    }

    private Expr globalIndex() {
        return add(multiply(builtin(BuiltinVariable.BLOCK_IDX_X), builtin(BuiltinVariable.BLOCK_DIM_X)), threadX());
    }

    private Stmt store(Expr index, Expr value) {
        return set(at(get(out), index), value);
    }

    @Test
    void everyThreadWritesItsElement() {
        Function kernel = program.kernel("k", List.of(out), store(globalIndex(), multiply(globalIndex(), i32(3))));

        assertEquals("0 3 6 9 12 15 ", run(kernel, 2, 3, 6));
    }

    @Test
    void threadsMeetAtABarrier() {
        var tile = variable("tile", Ir.array(INT, 8), Local.Storage.SHARED);
        Function kernel =
                program.kernel(
                        "reverse",
                        List.of(out),
                        declare(tile),
                        set(element(tile, threadX()), multiply(threadX(), threadX())),
                        evaluate(call(barrier)),
                        store(threadX(), get(element(tile, binary(BinaryOperator.SUBTRACT, i32(7), threadX())))));

        assertEquals("49 36 25 16 9 4 1 0 ", run(kernel, 1, 8, 8));
    }

    @Test
    void aLoopWithABarrierKeepsLocalsOfEachThread() {
        var tile = variable("tile", Ir.array(INT, 4), Local.Storage.SHARED);
        var i = local("i", INT);
        var sum = local("sum", INT);
        Expr neighbour = binary(BinaryOperator.REMAINDER, add(threadX(), i32(1)), i32(4));
        Function kernel =
                program.kernel(
                        "turns",
                        List.of(out),
                        declare(tile),
                        declare(sum, threadX()),
                        count(
                                i,
                                i32(3),
                                block(
                                        set(element(tile, threadX()), get(sum)),
                                        evaluate(call(barrier)),
                                        update(Ir.place(sum), BinaryOperator.ADD, get(element(tile, neighbour))),
                                        evaluate(call(barrier)))),
                        store(threadX(), get(sum)));

        assertEquals("12 16 12 8 ", run(kernel, 1, 4, 4));
    }

    @Test
    void threadsThatReturnedNeedNotReachTheBarrier() {
        Function kernel =
                program.kernel(
                        "early",
                        List.of(out),
                        when(binary(BinaryOperator.GREATER_EQUAL, threadX(), i32(2)), leave()),
                        evaluate(call(barrier)),
                        store(threadX(), i32(1)));

        assertEquals("1 1 0 0 ", run(kernel, 1, 4, 4));
    }

    @Test
    void aBarrierInADivergentBranchIsAFault() {
        Function kernel =
                program.kernel("diverge", List.of(out), when(less(threadX(), i32(2)), evaluate(callAt(9, barrier))));

        run(kernel, 1, 4, 4);

        var fault = outcome.fault().orElseThrow();
        assertEquals(Code.BARRIER_NOT_REACHED, fault.code());
        assertEquals(9, fault.span().line());
        assertTrue(fault.message().startsWith("2 of 4 threads reach this barrier"), fault.message());
        assertEquals("the threads part here", fault.notes().getFirst().message());
    }

    @Test
    void shufflesReduceAWarp() {
        var value = local("value", INT);
        var steps = new ArrayList<Stmt>();
        steps.add(declare(value, threadX()));
        for (int delta = 16; delta > 0; delta /= 2) {
            steps.add(
                    update(
                            Ir.place(value),
                            BinaryOperator.ADD,
                            call(shuffleDown, u32(0xffffffffL), get(value), i32(delta), i32(32))));
        }
        steps.add(when(binary(BinaryOperator.EQUAL, threadX(), i32(0)), store(i32(0), get(value))));
        Function kernel = program.kernel("sum", List.of(out), steps.toArray(Stmt[]::new));

        assertEquals("496 ", run(kernel, 1, 32, 1));
    }

    @Test
    void collectivesInCalledFunctionsGiveEachLaneItsValue() {
        var input = parameter("input", INT);
        Function next =
                program.device(
                        "next",
                        INT,
                        List.of(input),
                        when(
                                less(threadX(), i32(0)),
                                give(i32(-1)),
                                give(add(call(shuffleDown, u32(0xf), get(input), i32(1), i32(4)), i32(100)))));
        Function kernel =
                program.kernel(
                        "callee",
                        List.of(out),
                        store(threadX(), add(call(next, multiply(threadX(), i32(10))), threadX())));

        assertEquals("110 121 132 133 ", run(kernel, 1, 4, 4));
    }

    @Test
    void atomicsCountAllThreads() {
        Function kernel = program.kernel("count", List.of(out), evaluate(call(atomicAdd, get(out), i32(2))));

        assertEquals("600 ", run(kernel, 3, 100, 1));
    }

    @Test
    void anAccessOutOfBoundsNamesThreadAndAllocation() {
        Function kernel = program.kernel("beyond", List.of(out), store(globalIndex(), i32(1)));

        run(kernel, 2, 4, 6);

        var fault = outcome.fault().orElseThrow();
        assertEquals(Code.OUT_OF_BOUNDS, fault.code());
        assertTrue(fault.message().contains("at the end of 'out' (24 bytes"), fault.message());
        assertTrue(fault.message().contains("thread (2,0,0) of block (1,0,0)"), fault.message());
    }

    @Test
    void threadsPrintInTheirOrder() {
        Function kernel =
                program.kernel(
                        "talk",
                        List.of(out),
                        evaluate(call(printf, string("a%d "), threadX())),
                        evaluate(call(barrier)),
                        evaluate(call(printf, string("b%d "), threadX())));

        assertEquals("a0 b0 a1 b1 0 ", run(kernel, 1, 2, 1));
    }

    @Test
    void loopsWithDifferentTripCountsEndLaneByLane() {
        var i = local("i", INT);
        var all = program.intrinsic("warp.activemask", ScalarType.UINT32, false);
        Function kernel =
                program.kernel(
                        "trips",
                        List.of(out),
                        count(
                                i,
                                threadX(),
                                update(at(get(out), threadX()), BinaryOperator.ADD, Ir.convert(call(all), INT))));

        // Lane n makes n turns; the lanes that still turn are those above the turn's number.
        assertEquals("0 14 26 34 ", run(kernel, 1, 4, 4));
    }

    @Test
    void anAccessBehindASharedArrayIsAFaultOfItsThread() {
        var tile = variable("tile", Ir.array(INT, 4), Local.Storage.SHARED);
        Function writing =
                program.kernel("writing", List.of(out), declare(tile), set(element(tile, threadX()), threadX()));
        Function reading =
                program.kernel(
                        "reading",
                        List.of(out),
                        declare(tile),
                        store(threadX(), get(element(tile, binary(BinaryOperator.SUBTRACT, threadX(), i32(1))))));

        run(writing, 1, 5, 1);

        var fault = outcome.fault().orElseThrow();
        assertEquals(Code.OUT_OF_BOUNDS, fault.code());
        assertTrue(fault.message().contains("'tile'"), fault.message());

        run(reading, 1, 4, 4);

        assertEquals(Code.OUT_OF_BOUNDS, outcome.fault().orElseThrow().code());
    }

    @Test
    void aStretchMayBeTooLongForOneMethodOfTheJvm() {
        var tile = variable("tile", Ir.array(INT, 4), Local.Storage.SHARED);
        var statements = new ArrayList<Stmt>(List.of(declare(tile)));
        for (int i = 0; i < 1500; i++) {
            statements.add(set(element(tile, threadX()), add(get(element(tile, threadX())), i32(1))));
        }
        statements.add(store(threadX(), get(element(tile, threadX()))));
        Function kernel = program.kernel("long", List.of(out), statements.toArray(Stmt[]::new));

        assertEquals("1500 1500 1500 ", run(kernel, 1, 3, 3));
    }

    @Test
    void anAccessBehindALocalArrayIsAFault() {
        var values = local("values", Ir.array(INT, 4));
        var i = local("i", INT);
        Function kernel =
                program.kernel(
                        "local", List.of(out), declare(values), count(i, i32(5), set(element(values, get(i)), get(i))));

        run(kernel, 1, 1, 1);

        var fault = outcome.fault().orElseThrow();
        assertEquals(Code.OUT_OF_BOUNDS, fault.code());
        assertTrue(fault.message().startsWith("access behind the end of 'values', 16 bytes"), fault.message());
    }

    @Test
    void fieldsOfAStructSurviveABarrier() {
        var v = local("v", Programs.DIM);
        var w = local("w", Programs.DIM);
        Function kernel =
                program.kernel(
                        "fields",
                        List.of(out),
                        declare(v, dim(Ir.convert(threadX(), ScalarType.UINT32), u32(1), u32(2))),
                        evaluate(call(barrier)),
                        declare(w, get(v)),
                        update(field(w, "x"), BinaryOperator.ADD, get(field(v, "z"))),
                        set(Ir.place(v), dim(get(field(v, "y")), get(field(v, "x")), u32(0))),
                        evaluate(call(barrier)),
                        store(
                                threadX(),
                                Ir.convert(
                                        add(
                                                multiply(get(field(w, "x")), u32(100)),
                                                add(multiply(get(field(v, "x")), u32(10)), get(field(v, "y")))),
                                        INT)));

        assertEquals("210 311 412 ", run(kernel, 1, 3, 3));
    }

    private static Place field(Local struct, String name) {
        return new Member(Ir.place(struct), name, ScalarType.UINT32, Ir.AT);
    }

    private static Expr dim(Expr x, Expr y, Expr z) {
        return new Aggregate(Programs.DIM, List.of(x, y, z), Ir.AT);
    }
}
