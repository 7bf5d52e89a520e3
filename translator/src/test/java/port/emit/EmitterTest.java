package port.emit;

import static port.emit.Ir.*;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import port.ir.BinaryOperator;
import port.ir.BuiltinVariable;
import port.ir.Function;
import port.ir.Function.Kind;
import port.ir.Local;
import port.ir.ScalarType;
import port.ir.VoidType;

/// Whole programs: IR in, Java files out, compared with `resources/emit/<case>`.
final class EmitterTest {
    @Test
    void tiledMatmulReadsLikeHandwrittenJava() throws IOException {
        var ir =
                new Ir(
                        "tiled_matmul.cu",
                        """
                        // Matrix product by tiles.

                        #define TILE 16

                        // c = a * b; all n x n, row-major.
                        __global__ void matmul(const float *a, const float *b, float *c, int n) {
                          __shared__ float tileA[TILE][TILE];
                          __shared__ float tileB[TILE][TILE + 1];
                          int tx = threadIdx.x;
                          int ty = threadIdx.y;

                          // where this thread writes
                          int row = blockIdx.y * TILE + ty;
                        }
                        """);
        ir.comment("// Matrix product by tiles.");
        ir.comment("// c = a * b; all n x n, row-major.");
        ir.comment("// where this thread writes");
        ir.constant("TILE", 16, "#define TILE 16");
        Local a = ir.parameter("a", FLOATS);
        Local b = ir.parameter("b", FLOATS);
        Local c = ir.parameter("c", FLOATS);
        Local n = ir.parameter("n", I32);
        Local tileA = ir.shared("tileA", F32, ir.at("tileA[TILE][TILE]"), 16, 16);
        Local tileB = ir.shared("tileB", F32, ir.at("tileB[TILE][TILE + 1]"), 16, 17);
        Local tx = ir.local("tx", I32);
        Local ty = ir.local("ty", I32);
        Local row = ir.local("row", I32);
        Local col = ir.local("col", I32);
        Local sum = ir.local("sum", F32);
        Local t = ir.local("t", I32);
        Local k = ir.local("k", I32);
        Function sync = ir.shim(VoidType.VOID, "__syncthreads", "ctx#syncThreads");
        ir.function(
                Kind.KERNEL,
                VoidType.VOID,
                "matmul",
                List.of(a, b, c, n),
                ir.at(
                        "__global__ void matmul(const float *a, const float *b, float *c, int n) {\n  __shared__ float tileA[TILE][TILE];\n"
                                + "  __shared__ float tileB[TILE][TILE + 1];\n  int tx = threadIdx.x;\n"
                                + "  int ty = threadIdx.y;\n\n  // where this thread writes\n  int row = blockIdx.y * TILE + ty;\n}"),
                declare(tileA),
                declare(tileB),
                ir.declare(tx, convert(builtin(BuiltinVariable.THREAD_IDX_X), I32), "int tx = threadIdx.x;"),
                ir.declare(ty, convert(builtin(BuiltinVariable.THREAD_IDX_Y), I32), "int ty = threadIdx.y;"),
                ir.declare(
                        row,
                        convert(
                                add(
                                        times(builtin(BuiltinVariable.BLOCK_IDX_Y), convert(named("TILE", 16), U32)),
                                        convert(of(ty), U32)),
                                I32),
                        "int row = blockIdx.y * TILE + ty;"),
                declare(
                        col,
                        convert(
                                add(
                                        times(builtin(BuiltinVariable.BLOCK_IDX_X), convert(named("TILE", 16), U32)),
                                        convert(of(tx), U32)),
                                I32)),
                declare(sum, convert(number(0), F32)),
                loop(
                        t,
                        number(0),
                        less(of(t), binary(BinaryOperator.DIVIDE, of(n), named("TILE", 16))),
                        evaluate(
                                assign(
                                        item(item(place(tileA), of(ty)), of(tx)),
                                        load(
                                                element(
                                                        of(a),
                                                        add(
                                                                add(
                                                                        times(of(row), of(n)),
                                                                        times(of(t), named("TILE", 16))),
                                                                of(tx)))))),
                        evaluate(
                                assign(
                                        item(item(place(tileB), of(ty)), of(tx)),
                                        load(
                                                element(
                                                        of(b),
                                                        add(
                                                                times(
                                                                        add(times(of(t), named("TILE", 16)), of(ty)),
                                                                        of(n)),
                                                                of(col)))))),
                        evaluate(call(sync)),
                        loop(
                                k,
                                number(0),
                                less(of(k), named("TILE", 16)),
                                evaluate(
                                        update(
                                                place(sum),
                                                BinaryOperator.ADD,
                                                times(
                                                        load(item(item(place(tileA), of(ty)), of(k))),
                                                        load(item(item(place(tileB), of(k)), of(tx))))))),
                        evaluate(call(sync))),
                evaluate(assign(element(of(c), add(times(of(row), of(n)), of(col))), of(sum))));

        Goldens.check("tiled-matmul", ir.program());
    }

    @Test
    void unsignedArithmeticIsExact() throws IOException {
        var ir = new Ir("unsigned.cu", "void f() {}\n");
        Local x = ir.parameter("x", U32);
        Local y = ir.parameter("y", U32);
        Local bytes = ir.parameter("bytes", port.ir.PointerType.to(ScalarType.UINT8));
        Local words = ir.parameter("words", port.ir.PointerType.to(U32));
        Local s = ir.local("s", U32);
        ir.function(
                Kind.DEVICE,
                U32,
                "f",
                List.of(x, y, bytes, words),
                ir.at("void f() {}"),
                when(less(of(x), of(y)), leave(binary(BinaryOperator.DIVIDE, of(x), of(y)))),
                declare(s, binary(BinaryOperator.SHIFT_RIGHT, of(x), number(3))),
                evaluate(update(place(s), BinaryOperator.REMAINDER, of(y))),
                evaluate(
                        update(
                                place(s),
                                BinaryOperator.XOR,
                                binary(
                                        BinaryOperator.SHIFT_RIGHT,
                                        of(x),
                                        binary(BinaryOperator.SUBTRACT, number(32), number(12))))),
                evaluate(
                        assign(
                                element(of(words), convert(load(element(of(bytes), of(x))), I32)),
                                binary(BinaryOperator.SHIFT_LEFT, of(s), of(y)))),
                evaluate(step(element(of(words), number(0)))),
                evaluate(assign(element(of(bytes), number(1)), convert(of(s), ScalarType.UINT8))),
                leave(binary(BinaryOperator.AND, convert(convert(of(s), F32), U32), number(0xFFFF_0000L, U32))));

        Goldens.check("unsigned-arithmetic", ir.program());
    }
}
