package port.emit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import port.diagnostic.Defect;
import port.ir.Comment;
import port.ir.Expr;
import port.ir.FloatConstant;
import port.ir.Function;
import port.ir.FunctionType;
import port.ir.GlobalVariable;
import port.ir.IntConstant;
import port.ir.IrWalk;
import port.ir.NamedConstant;
import port.ir.ScalarType;
import port.ir.StructDefinition;
import port.ir.Type;
import port.source.SourceFile;

/// Whole classes: header, imports, members.
final class Classes {
    private final ProgramContext program;
    private final String packageName;
    private final Set<String> usedConstants;
    private final Documentation documentation;

    Classes(ProgramContext program, String packageName) {
        this.program = program;
        this.packageName = packageName;
        this.usedConstants = usedConstants();
        this.documentation = new Documentation(program.program());
    }

    /// The class of a file; none, if nothing of the file remains.
    Optional<JavaFile> ofFile(SourceFile file) {
        String name = program.names().classOf(file);
        var imports = new Imports();
        var types = new JavaTypes(program.types(), program.names(), imports);
        var statics = new StaticFields(name, program.names());
        var methods = new JavaWriter();
        methods.indent();
        methods(name, types, statics, methods);
        boolean hasMain = program.program().main().filter(id -> program.names().home(id).equals(name)).isPresent();
        if (hasMain) {
            MainMethod.write(program, types, name, methods);
        }
        var fields = new JavaWriter();
        fields.indent();
        fields(file, name, types, statics, fields);
        if (methods.lines().isEmpty() && fields.lines().isEmpty()) {
            return Optional.empty();
        }
        var head = new JavaWriter();
        documentation.ofFile(file).forEach(line -> head.line(line.isEmpty() ? "///" : "/// " + line));
        head.open((hasMain ? "public " : "") + "final class " + name);
        fields.blank();
        fields.line("private " + name + "() {}");
        return Optional.of(assemble(name, imports, List.of(head, fields, methods)));
    }

    JavaFile ofStruct(StructDefinition struct) {
        var imports = new Imports();
        var types = new JavaTypes(program.types(), program.names(), imports);
        String name = program.names().struct(struct.type());
        var statics = new StaticFields(name, program.names());
        var out = new JavaWriter();
        new Structs(program, types)
                .write(
                        struct,
                        documentation.before(struct.span()),
                        out,
                        () -> {
                            methods(name, types, statics, out);
                            statics.declarations().forEach(out::line);
                        });
        return assemble(name, imports, List.of(out));
    }

    /// The interfaces that function pointers are called by.
    Optional<JavaFile> functionTypes() {
        if (program.names().callables().isEmpty()) {
            return Optional.empty();
        }
        var imports = new Imports();
        var types = new JavaTypes(program.types(), program.names(), imports);
        var out = new JavaWriter();
        String name = program.names().functionTypes();
        out.line("/// What function pointers are called by.");
        out.open("final class " + name);
        out.line("private " + name + "() {}");
        var done = new LinkedHashSet<FunctionType>();
        var written = new LinkedHashSet<String>();
        while (!done.containsAll(program.names().callables().keySet())) {
            program.names()
                    .callables()
                    .forEach((signature, simple) -> {
                        if (done.add(signature) && written.add(simple)) {
                            callable(signature, simple, types, out);
                        }
                    });
        }
        out.close();
        return Optional.of(assemble(name, imports, List.of(out)));
    }

    private static void write(Methods methods, Function function, List<Comment> comments, JavaWriter out) {
        try {
            methods.write(function, comments, out);
        } catch (RuntimeException defect) {
            throw Defect.at(function.span(), defect);
        }
    }

    private static void callable(FunctionType signature, String name, JavaTypes types, JavaWriter out) {
        var parameters = new ArrayList<String>();
        for (Type type : signature.parameters()) {
            parameters.add(types.callableParameter(type) + " " + (char) ('a' + parameters.size()));
        }
        out.blank();
        out.line("@FunctionalInterface");
        out.open("interface " + name);
        out.line(types.of(signature.result()) + " call(" + String.join(", ", parameters) + ");");
        out.close();
    }

    private void methods(String owner, JavaTypes types, StaticFields statics, JavaWriter out) {
        var methods = new Methods(program, types, owner, statics);
        List<Function> inOrder =
                program.program().functions().stream()
                        .sorted(Comparator.comparingInt(function -> function.span().start()))
                        .toList();
        for (Function function : inOrder) {
            boolean here = owner.equals(program.names().home(function.id()));
            if (here && Methods.isEmitted(function, types, program.calls())) {
                out.blank();
                write(
                        methods,
                        function,
                        program.isImplicit(function) ? List.of() : documentation.before(function.span()),
                        out);
            }
        }
    }

    private void fields(SourceFile file, String owner, JavaTypes types, StaticFields statics, JavaWriter out) {
        for (NamedConstant constant : program.program().constants()) {
            boolean known =
                    program.names()
                            .constant(constant.name())
                            .filter(found -> found.constant().equals(constant) && found.member().owner().equals(owner))
                            .isPresent();
            if (known && usedConstants.contains(constant.name())) {
                constant(constant, types, out);
            }
        }
        // They may need static fields themselves.
        var variables = new JavaWriter();
        variables.indent();
        var globals = new Globals(program, types, owner, statics);
        for (GlobalVariable global : program.program().globals()) {
            if (global.span().file() == file) {
                globals.write(global, variables);
            }
        }
        out.blank();
        statics.declarations().forEach(out::line);
        out.blank();
        out.add(variables);
    }

    private void constant(NamedConstant constant, JavaTypes types, JavaWriter out) {
        ProgramNames.Member member = program.names().constant(constant.name()).orElseThrow().member();
        Term value =
                switch (constant.value()) {
                    case IntConstant number -> Literals.assigned(number.value(), (ScalarType) number.type());
                    case FloatConstant number -> Literals.floating(number.value(), (ScalarType) number.type());
                    default -> Term.primary("0");
                };
        out.line(
                "static final " + types.of(constant.value().type()) + " " + member.name() + " = " + value.text() + ";",
                constant.span());
    }

    private Set<String> usedConstants() {
        var used = new LinkedHashSet<String>();
        program.program()
                .functions()
                .forEach(function ->
                        function.body().ifPresent(body -> IrWalk.exprs(body, expr -> name(expr).ifPresent(used::add))));
        program.program()
                .functions()
                .forEach(function ->
                        function.body()
                                .ifPresent(body ->
                                        IrWalk.stmts(
                                                body,
                                                stmt -> {
                                                    if (stmt instanceof port.ir.Switch choice) {
                                                        choice.cases()
                                                                .forEach(group ->
                                                                        group.labels()
                                                                                .forEach(label ->
                                                                                        name(label)
                                                                                                .ifPresent(used::add)));
                                                    }
                                                })));
        program.program()
                .globals()
                .forEach(global ->
                        global.initializer()
                                .ifPresent(value -> IrWalk.exprs(value, expr -> name(expr).ifPresent(used::add))));
        return used;
    }

    private static Optional<String> name(Expr expr) {
        return switch (expr) {
            case IntConstant constant -> constant.name();
            case FloatConstant constant -> constant.name();
            default -> Optional.empty();
        };
    }

    private JavaFile assemble(String name, Imports imports, List<JavaWriter> parts) {
        var lines = new ArrayList<String>();
        lines.add("package " + packageName + ";");
        lines.add("");
        if (!imports.lines().isEmpty()) {
            lines.addAll(imports.lines());
            lines.add("");
        }
        var links = new ArrayList<LineLink>();
        for (JavaWriter part : parts) {
            boolean apart = part != parts.getFirst() && !part.lines().isEmpty() && part == parts.getLast();
            if (apart) {
                lines.add("");
            }
            int offset = lines.size();
            part.links()
                    .forEach(link ->
                            links.add(new LineLink(link.source(), link.sourceLine(), link.javaLine() + offset)));
            lines.addAll(part.lines());
        }
        if (parts.size() > 1) {
            lines.add("}");
        }
        String path = packageName.replace('.', '/') + "/" + name + ".java";
        return new JavaFile(path, name, String.join("\n", lines) + "\n", links);
    }

    static List<String> text(Comment comment) {
        return CommentText.lines(comment);
    }
}
