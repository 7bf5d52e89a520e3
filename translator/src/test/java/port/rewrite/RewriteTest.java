package port.rewrite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static port.emit.Ir.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import port.emit.Ir;
import port.ir.BinaryOperator;
import port.ir.BuiltinVariable;
import port.ir.Cleanup;
import port.ir.Dereference;
import port.ir.Expr;
import port.ir.For;
import port.ir.Function.Kind;
import port.ir.IntConstant;
import port.ir.IrChecker;
import port.ir.IrPrinter;
import port.ir.Local;
import port.ir.NullPointer;
import port.ir.PointerAdd;
import port.ir.PointerType;
import port.ir.Program;
import port.ir.ScalarType;
import port.ir.Sequence;
import port.ir.SizeOf;
import port.ir.Stmt;
import port.ir.VoidType;
import port.ir.While;
import port.source.Span;

/// Each rewrite: what it does, as a golden pair in `resources/rewrite`, and what it leaves alone.
final class RewriteTest {
    private final Ir ir = new Ir("f.cu", "void f() {}\n");

    @Test
    void conversionsThatChangeNothingGo() throws IOException {
        Local x = ir.parameter("x", I32);
        Local y = ir.parameter("y", F32);

        rewritten(
                new SimplifyConversions(),
                "simplify-conversions",
                List.of(x, y),
                evaluate(assign(place(y), convert(number(3), F32))),
                when(convert(convert(less(of(x), number(2)), I32), ScalarType.BOOL), evaluate(step(place(x)))));
    }

    @Test
    void conversionsThatChangeSomethingStay() {
        Local x = ir.parameter("x", I32);

        leftAlone(
                new SimplifyConversions(),
                List.of(x),
                evaluate(assign(place(x), convert(convert(of(x), ScalarType.UINT8), I32))));
    }

    @Test
    void nestedStoresToMemoryBecomeStatements() throws IOException {
        Local p = ir.parameter("p", PointerType.to(I32));
        Local i = ir.parameter("i", I32);
        Local x = ir.local("x", I32);

        rewritten(
                new SplitSideEffects(),
                "split-side-effects",
                List.of(p, i),
                declare(x, assign(element(of(p), step(place(i))), number(7))),
                new While(
                        less(assign(element(of(p), of(i)), add(of(x), number(1))), number(9)),
                        block(evaluate(step(place(x)))),
                        Span.NONE),
                evaluate(new Sequence(List.of(assign(place(x), number(1))), assign(place(i), of(x)), Span.NONE)));
    }

    @Test
    void pointersThatLoopsMoveGetAnIndex() throws IOException {
        Local p = ir.parameter("p", PointerType.to(I32));
        Local n = ir.parameter("n", I32);
        Local q = ir.local("q", PointerType.to(I32));

        rewritten(
                new IndexMovingPointers(),
                "index-moving-pointers",
                List.of(p, n),
                new While(
                        less(step(place(n)), number(9)),
                        block(evaluate(assign(new Dereference(step(place(p)), Span.NONE), number(7)))),
                        Span.NONE),
                new For(
                        List.of(declare(q, of(p))),
                        Optional.of(less(load(element(of(q), number(2))), number(3))),
                        List.of(step(place(q)), step(place(n))),
                        block(evaluate(assign(place(q), new PointerAdd(of(q), of(n), true, Span.NONE)))),
                        Span.NONE),
                evaluate(assign(place(p), new PointerAdd(of(p), number(0), false, Span.NONE))),
                evaluate(assign(place(p), new NullPointer(PointerType.to(I32), Span.NONE))));
    }

    @Test
    void pointersThatMoveElsewhereAreLeftAlone() {
        Local p = ir.parameter("p", PointerType.to(I32));
        Local n = ir.parameter("n", I32);
        Local taken = ir.parameter("taken", PointerType.to(I32));
        Local pointer = ir.local("pointer", PointerType.to(PointerType.to(I32)));

        leftAlone(
                new IndexMovingPointers(),
                List.of(p, n, taken),
                evaluate(step(place(p))),
                declare(pointer, address(place(taken))),
                new While(less(of(n), number(9)), block(evaluate(step(place(taken)))), Span.NONE));
    }

    @Test
    void cleanupsThatBeginAndEndTogetherBecomeOne() throws IOException {
        Local x = ir.parameter("x", I32);

        rewritten(
                new JoinCleanups(),
                "join-cleanups",
                List.of(x),
                new Cleanup(
                        block(cleanup(evaluate(step(place(x))), evaluate(assign(place(x), number(2))))),
                        block(evaluate(assign(place(x), number(1)))),
                        Span.NONE));
    }

    @Test
    void cleanupsWithSomethingBetweenThemStay() {
        Local x = ir.parameter("x", I32);

        leftAlone(
                new JoinCleanups(),
                List.of(x),
                cleanup(
                        block(
                                evaluate(step(place(x))),
                                cleanup(evaluate(step(place(x))), evaluate(assign(place(x), number(2))))),
                        evaluate(assign(place(x), number(1)))));
    }

    private static Stmt cleanup(Stmt body, Stmt cleanup) {
        return new Cleanup(body, cleanup, Span.NONE);
    }

    @Test
    void hiddenVariablesTakeTheNameOfWhatTheyBecome() throws IOException {
        Local hidden = ir.local("allocated$1", PointerType.to(I32));
        Local cell = ir.local("cell", PointerType.to(I32));
        Local p = ir.parameter("p", PointerType.to(I32));

        rewritten(
                new NameTemporaries(),
                "name-temporaries",
                List.of(p),
                declare(hidden, of(p)),
                evaluate(assign(element(of(hidden), number(0)), number(7))),
                declare(cell, of(hidden)),
                evaluate(assign(element(of(cell), number(1)), number(8))));
    }

    @Test
    void hiddenVariablesThatAreUsedLaterKeepTheirs() {
        Local hidden = ir.local("allocated$1", PointerType.to(I32));
        Local cell = ir.local("cell", PointerType.to(I32));
        Local p = ir.parameter("p", PointerType.to(I32));

        leftAlone(
                new NameTemporaries(),
                List.of(p),
                declare(hidden, of(p)),
                declare(cell, of(hidden)),
                evaluate(assign(place(cell), of(p))),
                evaluate(assign(element(of(hidden), number(1)), number(8))));
    }

    @Test
    void stepsOfVariablesStayWhereTheyAre() {
        Local p = ir.parameter("p", PointerType.to(I32));
        Local i = ir.parameter("i", I32);

        leftAlone(
                new SplitSideEffects(),
                List.of(p, i),
                evaluate(assign(element(of(p), step(place(i))), assign(place(i), number(7)))));
    }

    @Test
    void variablesWhoseAddressIsTakenAreBoxed() throws IOException {
        Local n = ir.local("n", I32);
        Local q = ir.local("q", PointerType.to(I32));
        Local x = ir.parameter("x", I32);

        rewritten(
                new BoxAddressTakenVariables(),
                "box-address-taken-variables",
                List.of(x),
                declare(n, number(1)),
                declare(q, address(place(n))),
                evaluate(assign(place(q), address(place(x)))),
                evaluate(assign(place(n), of(x))));
    }

    @Test
    void otherVariablesAreNotBoxed() {
        Local n = ir.local("n", I32);

        leftAlone(new BoxAddressTakenVariables(), List.of(), declare(n, number(1)), evaluate(step(place(n))));
    }

    @Test
    void variablesAreDeclaredWhereTheyGetTheirFirstValue() throws IOException {
        Local i = ir.local("i", I32);
        Local x = ir.local("x", I32);
        Local p = ir.parameter("p", PointerType.to(I32));

        rewritten(
                new JoinDeclarations(),
                "join-declarations",
                List.of(p),
                declare(i),
                declare(x),
                evaluate(assign(element(of(p), number(0)), number(1))),
                evaluate(assign(place(x), load(element(of(p), number(1))))),
                new port.ir.For(
                        List.of(evaluate(assign(place(i), number(0)))),
                        Optional.of(less(of(i), of(x))),
                        List.of(step(place(i))),
                        block(),
                        Span.NONE));
    }

    @Test
    void aVariableThatABranchSetsStaysOutside() {
        Local x = ir.local("x", I32);
        Local y = ir.parameter("y", I32);

        leftAlone(
                new JoinDeclarations(),
                List.of(y),
                declare(x),
                when(less(of(y), number(1)), evaluate(assign(place(x), number(1)))),
                evaluate(assign(place(x), number(2))));
    }

    @Test
    void launchesTakeTheValuesOfTheMoment() throws IOException {
        Local n = ir.parameter("n", I32);
        var kernel = ir.function(Kind.KERNEL, VoidType.VOID, "k", List.of(n), ir.at("void f"));
        Local i = ir.local("i", I32);
        Local grid = ir.local("grid", I32);

        rewritten(
                new FreezeLaunchArguments(),
                "freeze-launch-arguments",
                List.of(),
                declare(grid, number(4)),
                loop(i, number(0), less(of(i), number(3)), launch(kernel, of(grid), number(32), of(i))));
    }

    @Test
    void launchesWithConstantsAreLeftAlone() {
        Local n = ir.parameter("n", I32);
        var kernel = ir.function(Kind.KERNEL, VoidType.VOID, "k", List.of(n), ir.at("void f"));
        Local size = ir.local("size", I32);

        leftAlone(
                new FreezeLaunchArguments(),
                List.of(),
                declare(size, number(4)),
                launch(kernel, number(1), number(32), add(of(size), number(1))));
    }

    @Test
    void statementsThatJavaRejectsGo() throws IOException {
        Local x = ir.parameter("x", I32);

        rewritten(
                new DropUnreachableStatements(),
                "drop-unreachable-statements",
                List.of(x),
                new port.ir.DoWhile(block(evaluate(step(place(x)))), number(0, ScalarType.BOOL), Span.NONE),
                new While(number(1, ScalarType.BOOL), block(evaluate(step(place(x)))), Span.NONE),
                evaluate(assign(place(x), number(0))));
    }

    @Test
    void doubtfulVariablesGetAValue() throws IOException {
        Local done = ir.local("done", ScalarType.BOOL);
        Local sure = ir.local("sure", I32);
        Local x = ir.parameter("x", I32);

        rewritten(
                new InitializeLocals(),
                "initialize-locals",
                List.of(x),
                declare(done),
                declare(sure),
                new port.ir.If(
                        less(of(x), number(0)),
                        block(evaluate(assign(place(sure), number(1)))),
                        Optional.of(block(evaluate(assign(place(sure), number(2))))),
                        Span.NONE),
                loop(
                        ir.local("i", I32),
                        number(0),
                        less(of(x), of(sure)),
                        evaluate(assign(place(done), number(1, ScalarType.BOOL)))),
                when(of(done), evaluate(step(place(x)))));
    }

    @Test
    void unsignedNumbersThatAreEvidentlySmallCompareAsSigned() throws IOException {
        Local s = ir.local("s", U32);
        Local x = ir.local("x", U32);

        rewritten(
                new PreferSignedArithmetic(),
                "prefer-signed-arithmetic",
                List.of(),
                new port.ir.For(
                        List.of(
                                declare(
                                        s,
                                        binary(
                                                BinaryOperator.DIVIDE,
                                                builtin(BuiltinVariable.BLOCK_DIM_X),
                                                number(2, U32)))),
                        Optional.of(binary(BinaryOperator.GREATER, of(s), number(0, U32))),
                        List.of(update(place(s), BinaryOperator.SHIFT_RIGHT, number(1, U32))),
                        block(when(less(builtin(BuiltinVariable.THREAD_IDX_X), of(s)), declare(x, number(1, U32)))),
                        Span.NONE));
    }

    @Test
    void unsignedNumbersOfUnknownSizeStayUnsigned() {
        Local a = ir.parameter("a", U32);
        Local b = ir.parameter("b", U32);

        leftAlone(new PreferSignedArithmetic(), List.of(a, b), when(less(of(a), of(b)), evaluate(step(place(a)))));
    }

    @Test
    void referencesThatAreOnlyReadBecomeValues() throws IOException {
        PointerType reference = PointerType.reference(I32);
        Local a = ir.parameter("a", reference);
        Local x = ir.local("x", I32);
        var place = new port.ir.Dereference(of(a), Span.NONE);
        var g = ir.function(Kind.HOST, I32, "g", List.of(a), ir.at("void f"), leave(times(load(place), number(2))));
        var temporary = new port.ir.Temporary(ir.local("t", I32), number(4), Span.NONE);

        rewritten(
                new PassReferencesByValue(),
                "pass-references-by-value",
                List.of(),
                declare(x, call(g, new port.ir.AddressOf(temporary, reference, Span.NONE))),
                evaluate(call(g, new port.ir.AddressOf(place(x), reference, Span.NONE))));
    }

    @Test
    void referencesToElementsStay() {
        PointerType reference = PointerType.reference(I32);
        Local a = ir.parameter("a", reference);
        Local p = ir.parameter("p", PointerType.to(I32));
        var place = new port.ir.Dereference(of(a), Span.NONE);
        var g = ir.function(Kind.HOST, I32, "g", List.of(a), ir.at("void f"), leave(load(place)));

        leftAlone(
                new PassReferencesByValue(),
                List.of(p),
                evaluate(call(g, new port.ir.AddressOf(element(of(p), number(1)), reference, Span.NONE))));
    }

    @Test
    void bytesBecomeElements() throws IOException {
        Local n = ir.parameter("n", I32);
        Local p = ir.local("p", FLOATS);
        Local status = ir.local("status", I32);
        var allocate =
                ir.shim(
                        I32,
                        "allocate",
                        "Plain#allocate; $1 = device#allocate{s}(elements $2)",
                        PointerType.to(FLOATS),
                        ScalarType.UINT64);
        Expr bytes = times(convert(of(n), ScalarType.UINT64), new SizeOf(F32, Span.NONE));
        Expr four = times(IntConstant.of(4, ScalarType.UINT64, Span.NONE), new SizeOf(F32, Span.NONE));

        rewritten(
                new UseTypedMethods(),
                "use-typed-methods",
                List.of(n),
                declare(p),
                evaluate(call(allocate, address(place(p)), bytes)),
                declare(status, call(allocate, address(place(p)), bytes)),
                evaluate(call(allocate, address(place(p)), four)));
    }

    @Test
    void bytesThatAreNoMultipleStayBytes() {
        Local n = ir.parameter("n", ScalarType.UINT64);
        Local p = ir.local("p", FLOATS);
        var allocate =
                ir.shim(
                        I32,
                        "allocate",
                        "Plain#allocate; $1 = device#allocate{s}(elements $2)",
                        PointerType.to(FLOATS),
                        ScalarType.UINT64);

        leftAlone(new UseTypedMethods(), List.of(n), declare(p), evaluate(call(allocate, address(place(p)), of(n))));
    }

    private void rewritten(Rewrite rewrite, String name, List<Local> parameters, Stmt... body) throws IOException {
        Program before = program(parameters, body);
        assertEquals(List.of(), IrChecker.check(before));

        Program after = rewrite.apply(before);

        assertEquals(List.of(), IrChecker.check(after));
        String text = print(before) + "--->\n" + print(after);
        Path golden = Path.of("src/test/resources/rewrite", name + ".ir");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text);
        }
        assertEquals(Files.readString(golden), text);
    }

    private void leftAlone(Rewrite rewrite, List<Local> parameters, Stmt... body) {
        Program before = program(parameters, body);

        Program after = rewrite.apply(before);

        assertEquals(print(before), print(after));
    }

    private Program program(List<Local> parameters, Stmt... body) {
        ir.function(Kind.HOST, VoidType.VOID, "f", parameters, ir.at("void f() {}"), body);
        return ir.program();
    }

    private static String print(Program program) {
        Function<port.ir.Function, String> printed = IrPrinter::print;
        return program.functions().stream()
                .filter(function -> function.id().name().equals("f"))
                .map(printed)
                .findFirst()
                .orElseThrow();
    }
}
