package port.lower;

import java.util.List;
import java.util.Optional;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.GlobalVariable;
import port.ir.StructDefinition;

/// What one translation unit gives to the program.
///
/// @param globals the variables that it defines
/// @param externs those that another unit defines
/// @param templates the kernels that the user wrote as templates
record UnitParts(
        List<StructDefinition> structs,
        List<GlobalVariable> globals,
        List<GlobalVariable> externs,
        List<Function> functions,
        Optional<FunctionId> initializer,
        List<KernelTemplate> templates) {
    UnitParts {
        structs = List.copyOf(structs);
        globals = List.copyOf(globals);
        externs = List.copyOf(externs);
        functions = List.copyOf(functions);
        templates = List.copyOf(templates);
    }
}
