package port.lower;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.GlobalId;
import port.ir.GlobalVariable;
import port.ir.StructDefinition;
import port.lower.declaration.ClassList;
import port.lower.declaration.ClassTable;

/// What one translation unit gives to the program.
///
/// @param globals the variables that it defines
/// @param externs those that another unit defines
/// @param templates the kernels that the user wrote as templates
/// @param failed the functions that are defined there, but whose bodies could not be lowered
/// @param unique the functions that no other unit may define too
/// @param classTables the classes whose objects know their class
/// @param askedClasses the lists of derived classes that it asks for
record UnitParts(
        List<StructDefinition> structs,
        List<GlobalVariable> globals,
        List<GlobalVariable> externs,
        List<Function> functions,
        UnitInitializer initializer,
        List<KernelTemplate> templates,
        Set<FunctionId> failed,
        Set<FunctionId> unique,
        Set<ClassTable> classTables,
        Set<ClassList> askedClasses) {
    UnitParts {
        structs = List.copyOf(structs);
        globals = List.copyOf(globals);
        externs = List.copyOf(externs);
        functions = List.copyOf(functions);
        templates = List.copyOf(templates);
        failed = Set.copyOf(failed);
        unique = Set.copyOf(unique);
        classTables = Collections.unmodifiableSet(new LinkedHashSet<>(classTables));
        askedClasses = Collections.unmodifiableSet(new LinkedHashSet<>(askedClasses));
    }

    boolean isClassTable(GlobalId id) {
        return classTables.stream().anyMatch(table -> table.id().equals(id));
    }
}
