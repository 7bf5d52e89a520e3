package port.runtime.emulator.transform;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.util.List;

/// The fields of a generated class that hold the arguments of a launch.
///
/// @param owner the generated class
/// @param types the kernel's parameters; the kernel context has no field
record ParameterFields(ClassDesc owner, List<ClassDesc> types) {
    ParameterFields {
        types = List.copyOf(types);
    }

    static String name(int index) {
        return "argument" + index;
    }

    boolean isContext(int index) {
        return types.get(index).equals(Types.CONTEXT);
    }

    /// Pushes an argument.
    void emitLoad(int index, CodeBuilder code) {
        if (isContext(index)) {
            code.aload(RegionLocals.CONTEXT);
        } else {
            code.aload(RegionLocals.THIS).getfield(owner, name(index), types.get(index));
        }
    }
}
