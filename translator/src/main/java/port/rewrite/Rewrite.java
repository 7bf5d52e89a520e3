package port.rewrite;

import port.ir.Program;

/// One step towards readable Java that keeps what the program computes.
public interface Rewrite {
    /// The program, improved; the same object where there was nothing to do.
    Program apply(Program program);
}
