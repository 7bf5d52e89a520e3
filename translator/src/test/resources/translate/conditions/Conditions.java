package ported.conditions;

import port.runtime.BytePtr;
import port.runtime.CStdlib;
import port.runtime.HostProcess;
import port.runtime.IntPtr;
import port.runtime.PointerPtr;

/// Ported from `conditions.cu`.
public final class Conditions {
    private Conditions() {}

    /// Source: conditions.cu:8.
    static int length(Node.Ptr list) {
        int n = 0;
        while (!list.isNull()) {
            n++;
            list = list.get().next();
        }
        return n;
    }

    /// Source: conditions.cu:17.
    static int main(int argc, PointerPtr<BytePtr> argv) {
        IntPtr values = CStdlib.allocate(IntPtr.TYPE, argc);
        if (values.isNull() || argv.isNull()) {
            return 1;
        }
        Node last = Node.of(2, Node.Ptr.NULL);
        Node first = Node.of(1, last.ptr());
        boolean isEmpty = length(first.ptr()) == 0;
        if (!isEmpty && argc != 0) {
            values.set(0, length(first.ptr()));
        }
        int result = values.get(0) == 2 ? 0 : 1;
        CStdlib.free(values);
        return result;
    }

    /// Runs the program and ends the JVM with its exit code.
    public static void main(String[] args) {
        HostProcess.main(args, Conditions::run);
    }

    /// The program as a part of a process: initial values of its variables, then `main`.
    public static int run(HostProcess process) {
        return main(process.argumentCount(), process.argumentVector());
    }
}
