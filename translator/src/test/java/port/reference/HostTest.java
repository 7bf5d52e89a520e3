package port.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static port.reference.Ir.add;
import static port.reference.Ir.address;
import static port.reference.Ir.at;
import static port.reference.Ir.binary;
import static port.reference.Ir.block;
import static port.reference.Ir.call;
import static port.reference.Ir.convert;
import static port.reference.Ir.count;
import static port.reference.Ir.decay;
import static port.reference.Ir.declare;
import static port.reference.Ir.element;
import static port.reference.Ir.evaluate;
import static port.reference.Ir.f64;
import static port.reference.Ir.get;
import static port.reference.Ir.give;
import static port.reference.Ir.i32;
import static port.reference.Ir.i64;
import static port.reference.Ir.less;
import static port.reference.Ir.local;
import static port.reference.Ir.parameter;
import static port.reference.Ir.pointer;
import static port.reference.Ir.set;
import static port.reference.Ir.string;
import static port.reference.Ir.u32;
import static port.reference.Ir.update;
import static port.reference.Ir.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import port.diagnostic.Code;
import port.ir.Binary;
import port.ir.BinaryOperator;
import port.ir.Call;
import port.ir.Dereference;
import port.ir.Expr;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.Load;
import port.ir.NullPointer;
import port.ir.ScalarType;
import port.ir.VoidType;
import port.reference.process.Outcome;

/// Host code, from a tree of the IR to what it prints.
final class HostTest {
    private final Programs program = new Programs();
    private final Function printf = program.printf();

    private String printed(String format, Expr... values) {
        var arguments = new ArrayList<Expr>();
        arguments.add(string(format));
        arguments.addAll(List.of(values));
        Outcome outcome = program.run(evaluate(call(printf, arguments.toArray(Expr[]::new))), give(i32(0)));
        assertEquals(Optional.empty(), outcome.fault());
        return program.output();
    }

    @Test
    void mainGivesTheExitCode() {
        assertEquals(42, program.run(give(i32(42))).exitCode());
    }

    @Test
    void unsignedArithmeticWrapsAndDividesUnsigned() {
        Expr wrapped = binary(BinaryOperator.SUBTRACT, u32(3), u32(5));

        assertEquals(
                "4294967294 1431655764 2",
                printed(
                        "%u %u %d",
                        wrapped,
                        binary(BinaryOperator.DIVIDE, wrapped, u32(3)),
                        convert(binary(BinaryOperator.REMAINDER, wrapped, u32(3)), ScalarType.INT32)));
    }

    @Test
    void shiftsByTheWidthGiveZeroOrTheSign() {
        var n = local("n", ScalarType.INT32);
        Expr left = binary(BinaryOperator.SHIFT_LEFT, i32(1), get(n));
        Expr right = binary(BinaryOperator.SHIFT_RIGHT, i32(-8), get(n));

        program.run(declare(n, i32(32)), evaluate(call(printf, string("%d %d"), left, right)), give(i32(0)));

        assertEquals("0 -1", program.output());
    }

    @Test
    void narrowingKeepsTheLowBits() {
        assertEquals(
                "44 -56 255 65535",
                printed(
                        "%d %d %d %d",
                        convert(i32(300), ScalarType.UINT8),
                        convert(i32(200), ScalarType.CHAR),
                        convert(i32(-1), ScalarType.UINT8),
                        convert(i32(-1), ScalarType.UINT16)));
    }

    @Test
    void floatsOutOfRangeBecomeTheSmallestIntegerOnX86() {
        assertEquals(
                "-2147483648 -2147483648 3",
                printed(
                        "%d %d %d",
                        convert(f64(1e20), ScalarType.INT32),
                        convert(f64(Double.NaN), ScalarType.INT32),
                        convert(f64(3.99), ScalarType.INT32)));
    }

    @Test
    void comparisonsWithNotANumberAreFalse() {
        Expr nan = f64(Double.NaN);

        assertEquals(
                "0 0 0 1",
                printed(
                        "%d %d %d %d",
                        less(nan, f64(1)),
                        binary(BinaryOperator.GREATER_EQUAL, nan, f64(1)),
                        binary(BinaryOperator.EQUAL, nan, nan),
                        binary(BinaryOperator.NOT_EQUAL, nan, nan)));
    }

    @Test
    void loopsSumArrays() {
        var values = local("values", Ir.array(ScalarType.INT64, 10));
        var i = local("i", ScalarType.INT32);
        var k = local("k", ScalarType.INT32);
        var sum = local("sum", ScalarType.INT64);

        program.run(
                declare(values),
                count(i, i32(10), set(element(values, get(i)), convert(get(i), ScalarType.INT64))),
                declare(sum, i64(0)),
                count(k, i32(10), update(Ir.place(sum), BinaryOperator.ADD, get(at(decay(values), get(k))))),
                evaluate(call(printf, string("%ld"), get(sum))),
                give(i32(0)));

        assertEquals("45", program.output());
    }

    @Test
    void variablesAreChangedThroughTheirAddress() {
        var target = parameter("target", pointer(ScalarType.FLOAT));
        Function change =
                program.host(
                        "change",
                        VoidType.VOID,
                        List.of(target),
                        set(new Dereference(get(target), Ir.AT), Ir.f32(2.5)));
        var x = local("x", ScalarType.FLOAT);

        program.run(
                declare(x, Ir.f32(1)),
                evaluate(call(change, address(x))),
                evaluate(call(printf, string("%g"), convert(get(x), ScalarType.DOUBLE))),
                give(i32(0)));

        assertEquals("2.5", program.output());
    }

    @Test
    void functionsRecur() {
        var n = parameter("n", ScalarType.INT32);
        var id = new FunctionId("fibonacci/1");
        Expr one = new Call(id, List.of(binary(BinaryOperator.SUBTRACT, get(n), i32(1))), ScalarType.INT32, Ir.AT);
        Expr two = new Call(id, List.of(binary(BinaryOperator.SUBTRACT, get(n), i32(2))), ScalarType.INT32, Ir.AT);
        Function fibonacci =
                program.host(
                        "fibonacci",
                        ScalarType.INT32,
                        List.of(n),
                        block(when(less(get(n), i32(2)), give(get(n))), give(add(one, two))));

        assertEquals(55, program.run(give(call(fibonacci, i32(10)))).exitCode());
    }

    @Test
    void divisionByZeroIsAFaultWithItsPlace() {
        var zero = local("zero", ScalarType.INT32);
        Expr quotient = new Binary(BinaryOperator.DIVIDE, i32(1), get(zero), ScalarType.INT32, Ir.line(7));

        Outcome outcome = program.run(declare(zero, i32(0)), give(quotient));

        assertEquals(Code.DIVISION_BY_ZERO, outcome.fault().orElseThrow().code());
        assertEquals(7, outcome.fault().orElseThrow().span().line());
        assertEquals(136, outcome.exitCode());
    }

    @Test
    void aNullPointerIsAFault() {
        var nothing = local("nothing", pointer(ScalarType.INT32));
        Expr read = new Load(new Dereference(get(nothing), Ir.line(3)), Ir.line(3));

        Outcome outcome = program.run(declare(nothing, new NullPointer(nothing.type(), Ir.AT)), give(read));

        assertEquals(Code.NULL_POINTER, outcome.fault().orElseThrow().code());
        assertEquals(3, outcome.fault().orElseThrow().span().line());
    }

    @Test
    void printfFormatsAsCDoes() {
        assertEquals(
                "[   42][42   ][00042][+42][0x2a][  3.142][1.000000e+10][1e+10][0.0001][x][  ab]",
                printed(
                        "[%5d][%-5d][%05d][%+d][%#x][%7.3f][%e][%g][%g][%c][%4.2s]",
                        i32(42),
                        i32(42),
                        i32(42),
                        i32(42),
                        i32(42),
                        f64(3.14159),
                        f64(1e10),
                        f64(1e10),
                        f64(0.0001),
                        i32('x'),
                        string("abc")));
    }
}
