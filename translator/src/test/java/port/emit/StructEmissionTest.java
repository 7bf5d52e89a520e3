package port.emit;

import static port.emit.Ir.*;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import port.ir.AddressOf;
import port.ir.Aggregate;
import port.ir.ArrayType;
import port.ir.BinaryOperator;
import port.ir.Builtin;
import port.ir.BuiltinVariable;
import port.ir.Dereference;
import port.ir.Expr;
import port.ir.Field;
import port.ir.Function;
import port.ir.Function.Kind;
import port.ir.FunctionAddress;
import port.ir.FunctionId;
import port.ir.FunctionType;
import port.ir.IndirectCall;
import port.ir.Local;
import port.ir.Mapping;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.StructDefinition;
import port.ir.StructType;
import port.ir.VoidType;
import port.source.SourceFile;
import port.source.Span;

/// Structs, vector types, function pointers and globals as Java classes.
final class StructEmissionTest {
    private static final StructType FLOAT4 = new StructType("float4");
    private static final StructType PARTICLE = new StructType("Particle");

    private final Ir ir =
            new Ir(
                    "particles.cu",
                    "struct Particle { float4 pos; int id; float w[3]; Particle *next; };\nvoid f() {}\n");

    @Test
    void structsAreViewsOfMemory() throws IOException {
        structs();
        Local p = ir.parameter("p", PointerType.to(PARTICLE));
        Local n = ir.parameter("n", I32);
        Local i = ir.local("i", I32);
        Local own = ir.local("own", PARTICLE);
        Local v = ir.local("v", FLOAT4);
        Local x = ir.local("x", PointerType.to(F32));
        ir.function(
                Kind.KERNEL,
                VoidType.VOID,
                "move",
                List.of(p, n),
                ir.at("void f() {}"),
                declare(i, convert(new Builtin(BuiltinVariable.THREAD_IDX_X, Span.NONE), I32)),
                declare(own, load(element(of(p), of(i)))),
                declare(v, load(member(place(own), "pos", FLOAT4))),
                evaluate(update(member(place(v), "x", F32), BinaryOperator.ADD, real(0.5))),
                evaluate(assign(member(element(of(p), of(i)), "pos", FLOAT4), of(v))),
                evaluate(assign(member(member(element(of(p), of(i)), "pos", FLOAT4), "w", F32), real(1))),
                evaluate(
                        update(
                                item(member(element(of(p), of(i)), "w", new ArrayType(F32, 3)), number(1)),
                                BinaryOperator.MULTIPLY,
                                real(2))),
                declare(x, address(member(member(place(own), "pos", FLOAT4), "y", F32))),
                evaluate(assign(element(of(x), number(0)), real(3))),
                evaluate(
                        step(
                                member(
                                        new Dereference(
                                                load(member(place(own), "next", PointerType.to(PARTICLE))), Span.NONE),
                                        "id",
                                        I32))),
                evaluate(assign(place(own), new Aggregate(PARTICLE, List.of(), Span.NONE))),
                evaluate(assign(element(of(p), add(of(i), number(1))), of(own))));

        Goldens.check("particles", ir.program());
    }

    @Test
    void methodsAreInstanceMethods() throws IOException {
        structs();
        PointerType self = PointerType.reference(PARTICLE);
        Local object = ir.parameter("this", self);
        Local by = ir.parameter("by", I32);
        var idPlace = member(new Dereference(of(object), Span.NONE), "id", I32);
        Function method =
                new Function(
                        new FunctionId("Particle::bump"),
                        "bump",
                        Kind.HOST_DEVICE,
                        I32,
                        List.of(object, by),
                        false,
                        Optional.of(block(evaluate(update(idPlace, BinaryOperator.ADD, of(by))), leave(load(idPlace)))),
                        Optional.of(PARTICLE),
                        Function.Role.METHOD,
                        Mapping.NONE,
                        ir.at("struct Particle"));
        ir.add(method);
        Local p = ir.local("p", PARTICLE);
        Local q = ir.local("q", PointerType.to(PARTICLE));
        FunctionType signature = new FunctionType(I32, List.of(I32), false);
        Local f = ir.local("f", PointerType.to(signature));
        Local z = ir.parameter("z", I32);
        Function twice =
                ir.function(Kind.HOST, I32, "twice", List.of(z), ir.at("void f() {}"), leave(times(of(z), number(2))));
        ir.function(
                Kind.HOST,
                I32,
                "use",
                List.of(),
                ir.at("void f() {}"),
                declare(p),
                declare(q, address(place(p))),
                evaluate(call(method, new AddressOf(place(p), self, Span.NONE), number(3))),
                declare(f, new FunctionAddress(twice.id(), signature, Span.NONE)),
                leave(
                        new IndirectCall(
                                of(f),
                                List.<Expr>of(
                                        call(
                                                method,
                                                new AddressOf(new Dereference(of(q), Span.NONE), self, Span.NONE),
                                                number(4))),
                                I32,
                                Span.NONE)));

        Goldens.check("methods", ir.program());
    }

    private void structs() {
        var model = new Span(SourceFile.headerModel("vector_types.h", ""), 0, 0);
        ir.struct(
                new StructDefinition(
                        FLOAT4,
                        "float4",
                        StructDefinition.Kind.STRUCT,
                        List.of(
                                Field.of("x", F32, 0),
                                Field.of("y", F32, 4),
                                Field.of("z", F32, 8),
                                Field.of("w", F32, 12)),
                        16,
                        16,
                        new Mapping(Optional.empty(), Optional.of("Float4"), Mapping.Support.FULL, Optional.empty()),
                        model));
        ir.struct(
                new StructDefinition(
                        PARTICLE,
                        "Particle",
                        StructDefinition.Kind.STRUCT,
                        List.of(
                                Field.of("pos", FLOAT4, 0),
                                Field.of("id", I32, 16),
                                Field.of("w", new ArrayType(F32, 3), 20),
                                Field.of("next", PointerType.to(PARTICLE), 32),
                                new Field("low", U32, 40, 0, 5, Span.NONE),
                                new Field("high", ScalarType.INT32, 40, 5, 7, Span.NONE),
                                new Field("flag", ScalarType.BOOL, 44, 0, 1, Span.NONE)),
                        48,
                        16,
                        Mapping.NONE,
                        ir.at("struct Particle { float4 pos; int id; float w[3]; Particle *next; };")));
    }
}
