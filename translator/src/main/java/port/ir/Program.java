package port.ir;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import port.source.SourceFile;

/// A whole program, linked: every function that is reachable from what the user wrote, each once.
///
/// @param structs in an order in which each comes behind those that it contains
/// @param initializers functions without parameters that run before `main`, in order
/// @param main absent where the files make no program but a library of kernels
/// @param comments the authors' comments of all files of the user, in source order
/// @param files the user's files: the translation units first, then what they include
/// @param openTemplates the kernel templates of a library that nothing instantiates
public record Program(
        List<StructDefinition> structs,
        List<GlobalVariable> globals,
        List<Function> functions,
        List<NamedConstant> constants,
        List<FunctionId> initializers,
        Optional<FunctionId> main,
        List<Comment> comments,
        List<SourceFile> files,
        List<OpenTemplate> openTemplates) {
    /// A program without open templates.
    public Program(
            List<StructDefinition> structs,
            List<GlobalVariable> globals,
            List<Function> functions,
            List<NamedConstant> constants,
            List<FunctionId> initializers,
            Optional<FunctionId> main,
            List<Comment> comments,
            List<SourceFile> files) {
        this(structs, globals, functions, constants, initializers, main, comments, files, List.of());
    }

    public Program {
        structs = List.copyOf(structs);
        globals = List.copyOf(globals);
        functions = List.copyOf(functions);
        constants = List.copyOf(constants);
        initializers = List.copyOf(initializers);
        Objects.requireNonNull(main, "main");
        comments = List.copyOf(comments);
        files = List.copyOf(files);
        openTemplates = List.copyOf(openTemplates);
    }

    public TypeTable types() {
        return new TypeTable(structs);
    }

    /// @throws IllegalArgumentException if there is no such function
    public Function function(FunctionId id) {
        return functions.stream()
                .filter(function -> function.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no function " + id));
    }

    public Program withGlobals(List<GlobalVariable> replaced) {
        return new Program(structs, replaced, functions, constants, initializers, main, comments, files, openTemplates);
    }

    public Program withFunctions(List<Function> replaced) {
        return new Program(structs, globals, replaced, constants, initializers, main, comments, files, openTemplates);
    }
}
