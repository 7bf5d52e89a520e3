package port.emit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import port.ir.Block;
import port.ir.Comment;
import port.ir.Expr;
import port.ir.FloatConstant;
import port.ir.Flow;
import port.ir.Function;
import port.ir.GlobalId;
import port.ir.GlobalPlace;
import port.ir.GlobalVariable;
import port.ir.IntConstant;
import port.ir.IrWalk;
import port.ir.Local;
import port.ir.StructType;
import port.source.Span;

/// Methods: one for each function.
final class Methods {
    private final ProgramContext program;
    private final JavaTypes types;
    private final String owner;
    private final StaticFields statics;

    Methods(ProgramContext program, JavaTypes types, String owner, StaticFields statics) {
        this.program = program;
        this.types = types;
        this.owner = owner;
        this.statics = statics;
    }

    /// Writes the method with its documentation.
    void write(Function function, List<Comment> documentation, JavaWriter out) {
        if (function.isMissing()) {
            writeMissing(function, documentation, out);
            return;
        }
        Block body = function.body().orElseThrow();
        boolean instance = Scope.isInstanceMethod(function, types);
        var locals = new LocalNames(reserved(function, body), program.names());
        var scope = new Scope(program, types, function, locals, owner, statics);
        String head = head(function, scope, instance);
        var comments =
                ParameterComments.of(
                        own(function, instance),
                        program.isImplicit(function) ? List.of() : within(function.span()),
                        body.span());
        document(function, documentation, comments.lines(locals, out.room() - 4), out);
        MethodWarnings.of(body).ifPresent(names -> out.line("@SuppressWarnings(" + names + ")"));
        if (function.isKernel()) {
            out.line("@" + types.imports().shim("Kernel") + kernelElements(function));
        }
        out.link(function.span());
        out.open(head);
        StructParameters.changed(function, body, types).stream()
                .filter(local -> function.isKernel() || !program.calls().isCopiedByConstructor(local.type()))
                .forEach(name -> out.line(locals.of(name) + " = " + locals.of(name) + ".copy();"));
        if (program.calls().usesDevice(function)) {
            String device = types.imports().shim("Device");
            out.line(device + " device = " + device + ".current();");
        }
        deviceVariables(body, scope, out);
        new Statements(scope, out, new AuthorComments(comments.others())).body(body);
        boolean constructor = instance && function.role() == Function.Role.CONSTRUCTOR;
        if (constructor && Flow.completes(body)) {
            out.line("return this;");
        }
        out.close();
    }

    /// A method that says that there is no translation, so that the rest can be compiled.
    private void writeMissing(Function function, List<Comment> documentation, JavaWriter out) {
        boolean instance = Scope.isInstanceMethod(function, types);
        var locals = new LocalNames(reserved(function, new Block(List.of(), function.span())), program.names());
        var scope = new Scope(program, types, function, locals, owner, statics);
        document(function, documentation, List.of(), out);
        out.link(function.span());
        out.open(head(function, scope, instance));
        String place = function.span().file().name() + ":" + function.span().line();
        String reason = Literals.quote("'" + function.sourceName() + "' is not translated, see " + place);
        out.line("throw new UnsupportedOperationException(" + reason + ");");
        out.close();
    }

    /// `FloatPtr table = ctx.global(TABLE);` for each variable of the device that a method of the device uses.
    private void deviceVariables(Block body, Scope scope, JavaWriter out) {
        if (!scope.onDevice()) {
            return;
        }
        var used = new LinkedHashSet<GlobalId>();
        IrWalk.places(
                body,
                place -> {
                    if (place instanceof GlobalPlace global && program.calls().isOnDevice(global.global())) {
                        used.add(global.global());
                    }
                });
        for (GlobalId id : used) {
            GlobalVariable global = program.calls().global(id);
            Term field = scope.member(program.names().global(id));
            String simple = global.sourceName().substring(global.sourceName().lastIndexOf(':') + 1);
            String wanted = Identifiers.legal(simple);
            String name = scope.locals().fresh(wanted.equals(field.text()) ? wanted + "Here" : wanted);
            out.line(types.pointerTo(global.type()) + " " + name + " = ctx.global(" + field.text() + ");");
            scope.holds(id, name);
        }
    }

    /// Nothing, `("copy<int>")`, `(maxThreads = 256)` or `(value = "copy<int>", maxThreads = 256)`.
    private String kernelElements(Function function) {
        boolean named = !program.names().method(function.id()).equals(function.sourceName());
        String name = Literals.quote(function.sourceName());
        if (function.mostThreads().isEmpty()) {
            return named ? "(" + name + ")" : "";
        }
        String bound = "maxThreads = " + function.mostThreads().getAsInt();
        return named ? "(value = " + name + ", " + bound + ")" : "(" + bound + ")";
    }

    private String head(Function function, Scope scope, boolean instance) {
        var parameters = new ArrayList<String>();
        if (program.calls().needsContext(function.id())) {
            parameters.add(types.imports().shim("KernelContext") + " ctx");
        }
        own(function, instance)
                .forEach(local -> parameters.add(types.of(local.type()) + " " + scope.locals().declare(local)));
        boolean constructor = instance && function.role() == Function.Role.CONSTRUCTOR;
        String result = constructor ? owner : types.of(function.result());
        return (instance ? "" : "static ")
                + result
                + " "
                + program.names().method(function.id())
                + "("
                + String.join(", ", parameters)
                + ")";
    }

    /// The parameters without the object whose method it is.
    private static List<Local> own(Function function, boolean instance) {
        return instance ? function.parameters().subList(1, function.parameters().size()) : function.parameters();
    }

    private void document(Function function, List<Comment> comments, List<String> parameters, JavaWriter out) {
        var lines = new ArrayList<>(CommentText.wrapped(comments, out.room() - 4));
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(Sources.cite(function.span()));
        if (!parameters.isEmpty()) {
            lines.add("");
            lines.addAll(parameters);
        }
        lines.forEach(line -> out.line(line.isEmpty() ? "///" : "/// " + line));
    }

    private List<Comment> within(Span span) {
        return program.program().comments().stream()
                .filter(comment ->
                        comment.span().file() == span.file()
                                && comment.span().start() >= span.start()
                                && comment.span().end() <= span.end())
                .toList();
    }

    /// Names that a local variable must not take: they mean something else in the method.
    private Set<String> reserved(Function function, Block body) {
        var names = new HashSet<String>();
        if (program.calls().needsContext(function.id())) {
            names.add("ctx");
        }
        IrWalk.all(
                body,
                stmt -> {
                    if (stmt instanceof port.ir.Launch) {
                        names.add("ctx");
                    }
                },
                expr -> constant(expr).ifPresent(names::add),
                place -> {
                    if (place instanceof GlobalPlace global) {
                        names.add(program.names().global(global.global()).name());
                    }
                });
        if (program.calls().usesDevice(function)) {
            names.add("device");
        }
        return names;
    }

    private java.util.Optional<String> constant(Expr expr) {
        java.util.Optional<String> name =
                switch (expr) {
                    case IntConstant constant -> constant.name();
                    case FloatConstant constant -> constant.name();
                    default -> java.util.Optional.empty();
                };
        return name.flatMap(known -> program.names().constant(known)).map(known -> known.member().name());
    }

    static boolean isEmitted(Function function, JavaTypes types, CallFacts calls) {
        boolean ofShimStruct =
                function.owner().filter(types::isShim).isPresent()
                        && function.role() != Function.Role.STATIC_METHOD
                        && function.span().file().isHeaderModel();
        return (function.body().isPresent() || function.isMissing())
                && calls.shim(function.id(), CallFacts.isDeviceCode(function)).isEmpty()
                && !ofShimStruct;
    }

    static boolean isStruct(Local local) {
        return local.type() instanceof StructType;
    }
}
