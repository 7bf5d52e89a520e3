package port.emit;

import java.util.HashSet;
import java.util.Set;
import port.ir.Declare;
import port.ir.Function;
import port.ir.IrWalk;
import port.ir.Local;
import port.ir.Program;

/// The names of all variables of a program. Where a variable is in sight, Java takes its name for the variable, even where a class has
/// the same name; C++ tells the two apart.
final class VariableNames {
    private VariableNames() {}

    static Set<String> of(Program program) {
        Set<String> names = new HashSet<>();
        program.globals().forEach(global -> names.add(global.sourceName()));
        program.structs().forEach(struct -> struct.fields().forEach(field -> names.add(field.name())));
        program.functions().stream()
                .filter(function -> !function.isHeaderModel())
                .forEach(function -> add(function, names));
        return names;
    }

    private static void add(Function function, Set<String> names) {
        function.parameters().stream().map(Local::name).forEach(names::add);
        function.body()
                .ifPresent(body ->
                        IrWalk.stmts(
                                body,
                                stmt -> {
                                    if (stmt instanceof Declare declare) {
                                        names.add(declare.local().name());
                                    }
                                }));
    }
}
