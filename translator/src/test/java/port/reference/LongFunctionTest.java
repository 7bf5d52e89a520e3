package port.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static port.reference.Ir.add;
import static port.reference.Ir.call;
import static port.reference.Ir.convert;
import static port.reference.Ir.declare;
import static port.reference.Ir.get;
import static port.reference.Ir.give;
import static port.reference.Ir.i32;
import static port.reference.Ir.i64;
import static port.reference.Ir.less;
import static port.reference.Ir.local;
import static port.reference.Ir.multiply;
import static port.reference.Ir.parameter;
import static port.reference.Ir.set;
import static port.reference.Ir.when;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import port.ir.Function;
import port.ir.Local;
import port.ir.ScalarType;
import port.ir.Stmt;

/// Functions that are too long for one method of the JVM.
final class LongFunctionTest {
    private static final int MANY = 6_000;

    private final Programs program = new Programs();
    private final Local start = parameter("start", ScalarType.INT64);
    private final Local x = local("x", ScalarType.INT32);

    /// `x` starts at `start`, is raised many times, and left early above a million.
    private Function raised() {
        Stmt raise = set(x, add(multiply(get(x), i32(1)), i32(1)));
        var body = new ArrayList<Stmt>();
        body.add(declare(x, convert(get(start), ScalarType.INT32)));
        body.addAll(Collections.nCopies(MANY, raise));
        body.add(when(less(i32(1_000_000), get(x)), give(i32(7))));
        body.addAll(Collections.nCopies(MANY, raise));
        body.add(set(start, add(get(start), convert(get(x), ScalarType.INT64))));
        body.add(give(convert(get(start), ScalarType.INT32)));
        return program.host("raised", ScalarType.INT32, List.of(start), body.toArray(Stmt[]::new));
    }

    @Test
    void variablesAndParametersKeepTheirValuesFromPartToPart() {
        Function raised = raised();

        // A process passes on eight bits.
        assertEquals(12_006 & 0xff, program.run(give(call(raised, i64(3)))).exitCode());
    }

    @Test
    void functionIsLeftBetweenItsParts() {
        Function raised = raised();

        assertEquals(7, program.run(give(call(raised, i64(2_000_000)))).exitCode());
    }
}
