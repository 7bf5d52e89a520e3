package port.emit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import port.ir.Function;
import port.ir.Program;
import port.ir.StructDefinition;
import port.source.SourceFile;

/// Turns a program, after all rewrites, into Java files: a class for each file, a class for each struct.
public final class Emitter {
    private Emitter() {}

    /// @param packageName of the Java files
    public static EmittedProgram emit(Program program, String packageName) {
        var context = new ProgramContext(program);
        var classes = new Classes(context, packageName);
        var files = new ArrayList<JavaFile>();
        for (SourceFile file : sources(program, context)) {
            classes.ofFile(file).ifPresent(files::add);
        }
        for (StructDefinition struct : program.structs()) {
            if (struct.mapping().shim().isEmpty()) {
                files.add(classes.ofStruct(struct));
            }
        }
        classes.functionTypes().ifPresent(files::add);
        Optional<String> mainClass = program.main().map(id -> packageName + "." + context.names().home(id));
        return new EmittedProgram(packageName, files, mainClass, context.diagnostics());
    }

    /// Whether there may be something to say of a program when it is emitted; where there is not, that need not be done to know.
    public static boolean mayObject(Program program) {
        return Obstacles.mayBeIn(program);
    }

    /// The user's files, then the header models that something is taken from.
    private static List<SourceFile> sources(Program program, ProgramContext context) {
        var files = new LinkedHashSet<SourceFile>(program.files());
        var types = new JavaTypes(program.types(), context.names(), new Imports());
        for (Function function : program.functions()) {
            if (Methods.isEmitted(function, types, context.calls())) {
                files.add(function.span().file());
            }
        }
        program.globals().forEach(global -> files.add(global.span().file()));
        program.constants().forEach(constant -> files.add(constant.span().file()));
        return List.copyOf(files);
    }
}
