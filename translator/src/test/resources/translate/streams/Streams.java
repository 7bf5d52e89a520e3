package ported.streams;

import port.runtime.CStdio;
import port.runtime.CString;
import port.runtime.DoublePtr;
import port.runtime.FunctionPtr;
import port.runtime.HostProcess;
import port.runtime.IntPtr;

/// Ported from `streams.cu`.
public final class Streams {
    private static final FunctionPtr<FunctionTypes.StructToIosBase> FIXED =
            FunctionPtr.of("FormatFlags.fixed", a -> FormatFlags.fixed(new IosBase(a.memory(), a.byteOffset())));

    private Streams() {}

    /// Source: streams.cu:1.
    static void initialise() {
        Iostream.cin.construct(Iostream.__stdin_buffer.ptr().as(Streambuf.Ptr.TYPE), Iostream.cout.ptr());
        Iostream.cout.construct(Iostream.__stdout_buffer.ptr().as(Streambuf.Ptr.TYPE));
        Iostream.cerr.construct(Iostream.__stderr_buffer.ptr().as(Streambuf.Ptr.TYPE), Iostream.cout.ptr(),
                Iostream.unitbuf);
        Iostream.__stdin_buffer.construct(CStdio.stdin());
        Iostream.__stdout_buffer.construct(CStdio.stdout());
        Iostream.__stderr_buffer.construct(CStdio.stderr());
    }

    /// Source: streams.cu:9.
    static Ostream print(Ostream out, Point p) {
        return out.print((byte) '(').print(p.x()).print(CString.literal(", ")).print(p.y()).print((byte) ')');
    }

    /// Source: streams.cu:15.
    static boolean isLess(RangeInt a, RangeInt b) {
        return a.to() - a.from() < b.to() - b.from();
    }

    /// Source: streams.cu:17.
    static Ostream print(Ostream out, RangeInt range) {
        return out.print(range.from()).print(CString.literal("..")).print(range.to());
    }

    /// Source: streams.cu:19.
    static int main() {
        StringStruct name = new StringStruct().construct(CString.literal("norm"));
        try {
            IntPtr rows = IntPtr.cell(0);
            DoublePtr value = DoublePtr.cell(2.5);
            Iostream.cin.parseInteger(rows).parseNumber(value);
            Iostream.cout.print(CString.literal("n = ")).print(rows.get()).endLine();
            Iostream.cout.print(name).print(CString.literal(": ")).apply(FIXED).apply(Iomanip.setprecision(3))
                    .apply(Iomanip.setw(10)).print(value.get()).print(CString.literal(" of ")).print(rows.get())
                    .print(CString.literal(" rows")).endLine();
            print(Iostream.cout, Point.of(rows.get(), 2)).print(CString.literal("\n")).flush();
            RangeInt some = RangeInt.of(1, 4);
            RangeInt all = RangeInt.of(0, 9);
            if (isLess(some, all)) {
                print(print(Iostream.cout, some).print(CString.literal(" lies in ")), all).print(CString.literal("\n"));
            }
            if (Iostream.cout.asIosBase().fail()) {
                Iostream.cerr.print(CString.literal("cannot write")).endLine();
            }
            return 0;
        } finally {
            name.destroy();
        }
    }

    /// Runs the program and ends the JVM with its exit code.
    public static void main(String[] args) {
        HostProcess.main(args, Streams::run);
    }

    /// The program as a part of a process: initial values of its variables, then `main`.
    public static int run(HostProcess process) {
        initialise();
        return main();
    }
}
