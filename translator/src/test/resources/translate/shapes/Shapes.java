package ported.shapes;

import port.runtime.BytePtr;
import port.runtime.CStdio;
import port.runtime.CStdlib;
import port.runtime.FunctionPtr;
import port.runtime.HostProcess;
import port.runtime.PointerPtr;
import port.runtime.Struct;
import port.runtime.VoidPtr;

/// Ported from `shapes.cu`.
public final class Shapes {
    static final PointerPtr<VoidPtr> virtual_functions_of_Square =
            PointerPtr.of(VoidPtr.TYPE,
            FunctionPtr.<FunctionTypes.StructToVoid>of("Square.destroy",
            a -> new Square(a.memory(), a.byteOffset()).destroy()).asVoid(),
            FunctionPtr.<FunctionTypes.StructFloatToFloat>of("Square.area",
            (a2, b) -> new Square(a2.memory(), a2.byteOffset()).area(b)).asVoid(),
            FunctionPtr.<FunctionTypes.StructToBytePtr>of("Shape.name",
            a3 -> new Shape(a3.memory(), a3.byteOffset()).name()).asVoid());
    static final PointerPtr<VoidPtr> virtual_functions_of_Shape =
            PointerPtr.of(VoidPtr.TYPE,
            FunctionPtr.<FunctionTypes.StructToVoid>of("Shape.destroy",
            a4 -> new Shape(a4.memory(), a4.byteOffset()).destroy()).asVoid(), VoidPtr.NULL,
            FunctionPtr.<FunctionTypes.StructToBytePtr>of("Shape.name",
            a5 -> new Shape(a5.memory(), a5.byteOffset()).name()).asVoid());

    private Shapes() {}

    /// Source: shapes.cu:17.
    static Shape.Ptr make(float side) {
        Square.Ptr allocated = CStdlib.allocate(Square.Ptr.TYPE, 1);
        allocated.get().construct(side);
        return allocated.as(Shape.Ptr.TYPE);
    }

    /// Source: shapes.cu:18.
    static int main() {
        Shape.Ptr p = make(3.0f);
        CStdio.printf("%f %s\n", (double) p.get().area(1.5f), p.get().virtualName());
        Shape.Ptr deleted = p;
        if (!deleted.isNull()) {
            deleted.get().virtualDestroy();
            CStdlib.freeObject(deleted);
        }
        return 0;
    }

    /// Runs the program and ends the JVM with its exit code.
    public static void main(String[] args) {
        HostProcess.main(args, Shapes::run);
    }

    /// The program as a part of a process: initial values of its variables, then `main`.
    public static int run(HostProcess process) {
        return main();
    }
}
