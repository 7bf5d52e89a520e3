package port.reference.compile;

import java.util.HashMap;
import java.util.Map;
import port.ir.FunctionId;
import port.reference.gang.GangFunction;

/// Kernels and functions with collectives, compiled when first needed.
final class GangCode {
    private final ProgramCode program;
    private final boolean fuse;
    private final Map<FunctionId, GangFunction> functions = new HashMap<>();

    /// @param fuse whether lanes run stretches without collectives from end to end; if not, they stay in step statement by statement
    GangCode(ProgramCode program, boolean fuse) {
        this.program = program;
        this.fuse = fuse;
    }

    GangFunction function(FunctionId id) {
        GangFunction found = functions.get(id);
        if (found == null) {
            found = new GangFunction(program.function(id).sourceName());
            functions.put(id, found);
            new GangBuilder(program, this, program.function(id), fuse).complete(found);
        }
        return found;
    }
}
