package port.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static port.reference.Ir.AT;
import static port.reference.Ir.block;
import static port.reference.Ir.call;
import static port.reference.Ir.declare;
import static port.reference.Ir.evaluate;
import static port.reference.Ir.get;
import static port.reference.Ir.give;
import static port.reference.Ir.i32;
import static port.reference.Ir.less;
import static port.reference.Ir.local;
import static port.reference.Ir.parameter;
import static port.reference.Ir.place;
import static port.reference.Ir.string;
import static port.reference.Ir.when;

import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import port.diagnostic.Code;
import port.ir.Aggregate;
import port.ir.Break;
import port.ir.Catch;
import port.ir.Cleanup;
import port.ir.Expr;
import port.ir.Extract;
import port.ir.Function;
import port.ir.Local;
import port.ir.Member;
import port.ir.ScalarType;
import port.ir.Stmt;
import port.ir.Throw;
import port.ir.Try;
import port.ir.VoidType;
import port.ir.While;
import port.reference.launch.LaunchListener;
import port.reference.process.Outcome;
import port.reference.process.ProcessSettings;

/// Cleanups, exceptions, structs by value.
final class LifetimeTest {
    private static final ScalarType INT = ScalarType.INT32;

    private final Programs program = new Programs();
    private final Function printf = program.printf();

    private Stmt say(String text) {
        return evaluate(call(printf, string(text)));
    }

    private static Stmt cleanup(Stmt body, Stmt after) {
        return new Cleanup(body, after, AT);
    }

    @Test
    void cleanupsRunAtTheEndAndBeforeAReturn() {
        Local early = parameter("early", INT);
        Function work =
                program.host(
                        "work",
                        INT,
                        List.of(early),
                        cleanup(block(when(less(i32(0), get(early)), give(i32(1))), say("body ")), say("cleanup ")),
                        give(i32(2)));

        Outcome outcome = program.run(evaluate(call(work, i32(0))), give(call(work, i32(1))));

        assertEquals("body cleanup cleanup ", program.output());
        assertEquals(1, outcome.exitCode());
    }

    @Test
    void aBreakRunsTheCleanupsThatItPasses() {
        Expr always = Ir.constant(1, ScalarType.BOOL);
        Stmt loop = new While(always, cleanup(block(say("in "), new Break(AT)), say("out ")), AT);

        program.run(loop, give(i32(0)));

        assertEquals("in out ", program.output());
    }

    @Test
    void anExceptionRunsCleanupsAndFindsItsHandler() {
        Function fail =
                program.host(
                        "fail", VoidType.VOID, List.of(), cleanup(new Throw(Optional.of(i32(7)), AT), say("cleanup ")));
        Local caught = local("caught", INT);
        Stmt attempt =
                new Try(
                        evaluate(call(fail)),
                        List.of(
                                new Catch(Optional.empty(), List.of(ScalarType.DOUBLE), say("wrong "), AT),
                                new Catch(Optional.of(caught), List.of(INT), give(get(caught)), AT)),
                        AT);

        Outcome outcome = program.run(attempt, give(i32(0)));

        assertEquals("cleanup ", program.output());
        assertEquals(7, outcome.exitCode());
    }

    @Test
    void anExceptionThatNobodyCatchesEndsTheProgram() {
        Outcome outcome = program.run(new Throw(Optional.of(i32(7)), AT), give(i32(0)));

        assertEquals(Code.UNCAUGHT_EXCEPTION, outcome.fault().orElseThrow().code());
        assertEquals(134, outcome.exitCode());
    }

    @Test
    void structsArePassedAndReturnedAsCopies() {
        Local input = parameter("input", Programs.DIM);
        Function change =
                program.host(
                        "change",
                        Programs.DIM,
                        List.of(input),
                        Ir.set(new Member(place(input), "y", ScalarType.UINT32, AT), Ir.u32(9)),
                        give(get(input)));
        Local mine = local("mine", Programs.DIM);
        Expr changed = new Extract(call(change, get(mine)), "y", ScalarType.UINT32, AT);
        Expr kept = get(new Member(place(mine), "y", ScalarType.UINT32, AT));

        program.run(
                declare(mine, new Aggregate(Programs.DIM, List.of(Ir.u32(1), Ir.u32(2)), AT)),
                evaluate(call(printf, string("%u %u"), changed, kept)),
                give(i32(0)));

        assertEquals("9 2", program.output());
    }

    @Test
    void anEndlessLoopEndsAtTheTimeLimit() {
        Stmt endless = new While(Ir.constant(1, ScalarType.BOOL), block(), Ir.line(4));
        var settings =
                ProcessSettings.of(OutputStream.nullOutputStream(), OutputStream.nullOutputStream())
                        .withTimeout(Duration.ofMillis(50));

        Outcome outcome = Reference.run(program.program(endless, give(i32(0))), settings, LaunchListener.none());

        assertEquals(Code.TIMEOUT, outcome.fault().orElseThrow().code());
        assertEquals(4, outcome.fault().orElseThrow().span().line());
        assertTrue(outcome.exitCode() != 0);
    }
}
