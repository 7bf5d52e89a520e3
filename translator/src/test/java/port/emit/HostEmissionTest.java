package port.emit;

import static port.emit.Ir.*;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import port.ir.AddressOf;
import port.ir.Aggregate;
import port.ir.ArrayType;
import port.ir.BinaryOperator;
import port.ir.Break;
import port.ir.Call;
import port.ir.Catch;
import port.ir.Cleanup;
import port.ir.Conditional;
import port.ir.Construct;
import port.ir.Continue;
import port.ir.Decay;
import port.ir.Dereference;
import port.ir.DoWhile;
import port.ir.Expr;
import port.ir.Field;
import port.ir.Function;
import port.ir.Function.Kind;
import port.ir.FunctionId;
import port.ir.GlobalId;
import port.ir.GlobalPlace;
import port.ir.GlobalVariable;
import port.ir.Local;
import port.ir.Logical;
import port.ir.Mapping;
import port.ir.NullPointer;
import port.ir.Place;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.Stmt;
import port.ir.StringConstant;
import port.ir.StructDefinition;
import port.ir.StructType;
import port.ir.Switch;
import port.ir.SwitchCase;
import port.ir.Throw;
import port.ir.Try;
import port.ir.Type;
import port.ir.VoidType;
import port.source.Span;

/// Host code: control flow, lifetimes, exceptions, globals, calls of the C library.
final class HostEmissionTest {
    private static final StructType BUFFER = new StructType("Buffer");
    private static final PointerType CHARS = PointerType.to(ScalarType.CHAR);

    private final Ir ir = new Ir("host.cu", "struct Buffer {};\nint total;\nvoid f() {}\n");

    @Test
    void controlFlowFallsThroughAndGoesOn() throws IOException {
        Local x = ir.parameter("x", I32);
        Local p = ir.parameter("p", PointerType.to(I32));
        var one = new SwitchCase(List.of(number(1)), false, List.of(evaluate(step(place(x)))), Span.NONE);
        var two =
                new SwitchCase(
                        List.of(number(2), number(3)),
                        false,
                        List.of(evaluate(update(place(x), BinaryOperator.SHIFT_LEFT, number(2))), new Break(Span.NONE)),
                        Span.NONE);
        var rest = new SwitchCase(List.of(), true, List.of(leave(number(-1))), Span.NONE);
        Local y = ir.local("y", I32);
        ir.function(
                Kind.HOST,
                I32,
                "flow",
                List.of(x, p),
                ir.at("void f() {}"),
                new Switch(of(x), List.of(one, two, rest), Span.NONE),
                declare(y),
                new DoWhile(
                        block(
                                when(less(of(x), number(3)), evaluate(step(place(x))), new Continue(Span.NONE)),
                                evaluate(update(place(x), BinaryOperator.SUBTRACT, number(1)))),
                        less(
                                number(0),
                                assign(element(of(p), number(0)), binary(BinaryOperator.SUBTRACT, of(x), number(1)))),
                        Span.NONE),
                when(
                        new Logical(
                                true,
                                less(of(x), number(9)),
                                less(assign(element(of(p), of(x)), number(4)), of(x)),
                                Span.NONE),
                        evaluate(assign(place(y), number(1)))),
                new Switch(of(y), List.of(), Span.NONE),
                when(
                        binary(BinaryOperator.EQUAL, of(p), new NullPointer(PointerType.to(I32), Span.NONE)),
                        leave(of(y))),
                evaluate(
                        new Conditional(
                                less(of(x), of(y)),
                                assign(place(x), number(1)),
                                assign(place(x), number(2)),
                                Span.NONE)));

        Goldens.check("control-flow", ir.program());
    }

    @Test
    void objectsLiveAndDieWhereTheyDidInCpp() throws IOException {
        buffer();
        PointerType self = PointerType.reference(BUFFER);
        Function construct = method("Buffer::Buffer", "Buffer", VoidType.VOID, Function.Role.CONSTRUCTOR, self, I32);
        Function destroy = method("Buffer::~Buffer", "~Buffer", VoidType.VOID, Function.Role.DESTRUCTOR, self);
        Local b = ir.local("b", BUFFER);
        Local caught = ir.local("e", PointerType.reference(BUFFER));
        Local number = ir.local("n", I32);
        Expr address = new AddressOf(place(b), self, Span.NONE);
        Stmt destroyed = evaluate(new Call(destroy.id(), List.of(address), VoidType.VOID, Span.NONE));
        var handlers =
                List.of(
                        new Catch(
                                Optional.of(caught),
                                List.of(BUFFER),
                                block(leave(load(member(new Dereference(of(caught), Span.NONE), "size", I32)))),
                                Span.NONE),
                        new Catch(
                                Optional.of(number),
                                List.of(I32),
                                block(new Throw(Optional.empty(), Span.NONE)),
                                Span.NONE),
                        new Catch(Optional.empty(), List.of(), block(leave(number(3))), Span.NONE));
        ir.function(
                Kind.HOST,
                I32,
                "live",
                List.of(),
                ir.at("void f() {}"),
                declare(b, new Construct(construct.id(), List.of(number(7)), BUFFER, Span.NONE)),
                new Cleanup(
                        block(new Try(block(new Throw(Optional.of(load(place(b))), Span.NONE)), handlers, Span.NONE)),
                        block(destroyed),
                        Span.NONE),
                leave(number(0)));

        Goldens.check("lifetimes", ir.program());
    }

    @Test
    void globalsAndTheCLibraryKeepTheirNames() throws IOException {
        Span at = ir.at("int total;");
        var total =
                new GlobalVariable(
                        new GlobalId("total"), "total", I32, GlobalVariable.Space.HOST, Optional.of(number(5)), at);
        var names =
                new GlobalVariable(
                        new GlobalId("names"),
                        "names",
                        new ArrayType(CHARS, 2),
                        GlobalVariable.Space.HOST,
                        Optional.of(new Aggregate(new ArrayType(CHARS, 2), List.of(text("a"), text("b\n")), Span.NONE)),
                        at);
        var table =
                new GlobalVariable(
                        new GlobalId("table"),
                        "table",
                        new ArrayType(F32, 4),
                        GlobalVariable.Space.CONSTANT,
                        Optional.of(new Aggregate(new ArrayType(F32, 4), List.of(real(1), real(2.5)), Span.NONE)),
                        at);
        var hits =
                new GlobalVariable(
                        new GlobalId("hits"), "hits", U32, GlobalVariable.Space.DEVICE, Optional.empty(), at);
        List.of(total, names, table, hits).forEach(ir::add);
        Function printf = ir.variadicShim(I32, "printf", "CStdio#printf|ctx#printf", CHARS);
        Function abs = ir.shim(I32, "abs", "Math#abs", I32);
        Local p = ir.parameter("p", FLOATS);
        Local out = ir.local("out", PointerType.to(I32));
        Function k =
                ir.function(
                        Kind.KERNEL,
                        VoidType.VOID,
                        "k",
                        List.of(p),
                        ir.at("void f() {}"),
                        evaluate(assign(element(of(p), number(0)), load(item(global(table), number(1))))),
                        evaluate(step(global(hits))),
                        evaluate(call(printf, text("%u\n"), load(global(hits)))));
        ir.function(
                Kind.HOST,
                I32,
                "use",
                List.of(p),
                ir.at("void f() {}"),
                declare(out, address(global(total))),
                evaluate(update(global(total), BinaryOperator.ADD, call(abs, number(-3)))),
                evaluate(
                        call(
                                printf,
                                text(
                                        "a long line of text that has to be broken somewhere because it is longer than a line of Java may"
                                                + " be:\n%s %d\n"),
                                load(item(global(names), number(1))),
                                load(global(total)))),
                launch(k, number(1), number(32), of(p)),
                launch(k, load(global(total)), number(32), load(element(pointers(), number(1)))),
                leave(load(global(total))));

        Goldens.check("globals", ir.program());
    }

    private Expr pointers() {
        var rows =
                new GlobalVariable(
                        new GlobalId("rows"),
                        "rows",
                        new ArrayType(FLOATS, 2),
                        GlobalVariable.Space.HOST,
                        Optional.empty(),
                        ir.at("int total;"));
        ir.add(rows);
        return new Decay(global(rows), Span.NONE);
    }

    private static Place global(GlobalVariable global) {
        return new GlobalPlace(global.id(), global.type(), Span.NONE);
    }

    private static Expr text(String text) {
        var bytes = new ArrayList<Byte>();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            bytes.add(b);
        }
        return new StringConstant(bytes, Span.NONE);
    }

    private void buffer() {
        ir.struct(
                new StructDefinition(
                        BUFFER,
                        "Buffer",
                        StructDefinition.Kind.STRUCT,
                        List.of(Field.of("size", I32, 0), Field.of("data", FLOATS, 8)),
                        16,
                        8,
                        Mapping.NONE,
                        ir.at("struct Buffer {};")));
    }

    private Function method(
            String id, String name, Type result, Function.Role role, PointerType self, Type... parameters) {
        var locals = new ArrayList<Local>();
        locals.add(ir.parameter("this", self));
        for (Type type : parameters) {
            locals.add(ir.parameter("size", type));
        }
        Place size = member(new Dereference(of(locals.getFirst()), Span.NONE), "size", I32);
        Expr value = parameters.length == 0 ? number(0) : of(locals.getLast());
        var made =
                new Function(
                        new FunctionId(id),
                        name,
                        Kind.HOST,
                        result,
                        locals,
                        false,
                        Optional.of(block(evaluate(assign(size, value)))),
                        Optional.of(BUFFER),
                        role,
                        Mapping.NONE,
                        ir.at("struct Buffer"));
        ir.add(made);
        return made;
    }
}
