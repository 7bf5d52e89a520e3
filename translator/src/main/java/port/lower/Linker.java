package port.lower;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.diagnostic.Diagnostics;
import port.ir.Comment;
import port.ir.Expr;
import port.ir.FloatConstant;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.FunctionUse;
import port.ir.GlobalId;
import port.ir.GlobalVariable;
import port.ir.IntConstant;
import port.ir.IrChecker;
import port.ir.IrWalk;
import port.ir.NamedConstant;
import port.ir.Program;
import port.ir.StructDefinition;
import port.ir.StructType;
import port.preprocess.SourceComment;
import port.source.SourceFile;
import port.source.Span;
import port.syntax.TranslationUnit;

/// Makes one program of the translation units: what several of them have is kept once, what none of them has is reported.
final class Linker {
    private final Map<FunctionId, Function> functions = new LinkedHashMap<>();
    private final Map<GlobalId, GlobalVariable> globals = new LinkedHashMap<>();
    private final Map<StructType, StructDefinition> structs = new LinkedHashMap<>();
    private final Diagnostics diagnostics;

    private Linker(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    static Program link(List<UnitParts> parts, List<TranslationUnit> units, Diagnostics diagnostics) {
        var linker = new Linker(diagnostics);
        List<FunctionId> initializers = new ArrayList<>();
        Set<GlobalId> initialised = new HashSet<>();
        for (UnitParts part : parts) {
            linker.add(part);
            Optional<Function> start = part.initializer().function(initialised);
            start.ifPresent(function -> linker.functions.put(function.id(), function));
            start.ifPresent(function -> initializers.add(function.id()));
        }
        parts.forEach(linker::addExterns);
        ClassLists.of(parts).forEach(list -> linker.globals.put(list.id(), list));
        var symbols = new LinkedSymbols(linker.functions, linker.globals, diagnostics);
        symbols.resolve();
        linker.reportUndefined();
        Optional<FunctionId> main = Optional.of(new FunctionId("main")).filter(linker.functions::containsKey);
        List<KernelTemplate> unused =
                main.isPresent()
                        ? List.of()
                        : unused(parts.stream().flatMap(part -> part.templates().stream()).toList());
        var program =
                new Program(
                        List.copyOf(linker.structs.values()),
                        new DeviceNames(parts, units).distinct(linker.globals.values()),
                        List.copyOf(linker.functions.values()),
                        linker.constants(),
                        initializers,
                        main,
                        comments(units),
                        files(units),
                        unused.stream().map(KernelTemplate::open).toList());
        ObjectSizes.check(program, diagnostics);
        unused.forEach(linker::reportUnused);
        return diagnostics.hasErrors() ? sound(program) : settled(program);
    }

    private static Program settled(Program program) {
        var mayThrow = new MayThrow(program);
        return AssignmentOrder.settle(MadeTemporaries.guard(UnneededUndoing.drop(program, mayThrow), mayThrow));
    }

    /// Where something could not be lowered, functions may refer to what is not there: they lose their bodies.
    private static Program sound(Program program) {
        Set<FunctionId> faulty = IrChecker.faulty(program);
        return program.withFunctions(
                program.functions().stream()
                        .map(function -> faulty.contains(function.id()) ? function.withoutBody() : function)
                        .toList());
    }

    private void add(UnitParts part) {
        part.structs().forEach(struct -> structs.putIfAbsent(struct.type(), struct));
        for (GlobalVariable global : part.globals()) {
            GlobalVariable known = globals.get(global.id());
            if (known == null || known.initializer().isEmpty() && global.initializer().isPresent()) {
                globals.put(global.id(), global);
            } else if (global.initializer().isPresent() && !part.isClassTable(global.id())) {
                reportTwice(global.sourceName(), known.span(), global.span());
            }
        }
        for (Function function : part.functions()) {
            Function known = functions.get(function.id());
            if (known == null || known.body().isEmpty() && function.body().isPresent()) {
                functions.put(function.id(), function);
            } else if (function.body().isPresent() && part.unique().contains(function.id())) {
                reportTwice(function.sourceName(), known.span(), function.span());
            }
        }
    }

    /// A linker stops at this. A folder that is taken for one program may hold two versions of a part of it, though: the first one stays.
    private void reportTwice(String name, Span first, Span second) {
        if (!first.equals(second)) {
            diagnostics.add(
                    Diagnostic.warning(
                                    Code.REDEFINED,
                                    second,
                                    "'" + name + "' is defined in two files of one program; this one is left out")
                            .withNote(first, "defined here first"));
        }
    }

    private void addExterns(UnitParts part) {
        part.externs().forEach(global -> globals.putIfAbsent(global.id(), global));
    }

    /// A function that is called but has neither a body nor a meaning of its own.
    private void reportUndefined() {
        Set<FunctionId> reported = new HashSet<>();
        for (Function function : functions.values()) {
            function.body()
                    .ifPresent(body ->
                            IrWalk.exprs(
                                    body,
                                    expr ->
                                            FunctionUse.of(expr)
                                                    .ifPresent(id -> {
                                                        Function target = functions.get(id);
                                                        boolean isMissing =
                                                                target == null
                                                                        || target.body().isEmpty()
                                                                                && target.mapping()
                                                                                        .intrinsic()
                                                                                        .isEmpty()
                                                                                && target.mapping().shim().isEmpty();
                                                        if (isMissing && !diagnostics.hasErrors() && reported.add(id)) {
                                                            diagnostics.add(
                                                                    Diagnostic.error(
                                                                            Code.UNDEFINED_SYMBOL,
                                                                            expr.span(),
                                                                            "'"
                                                                                    + id
                                                                                    + "' is used, but defined nowhere"));
                                                        }
                                                    })));
        }
    }

    private static List<KernelTemplate> unused(List<KernelTemplate> templates) {
        List<KernelTemplate> found = new ArrayList<>();
        for (KernelTemplate template : templates) {
            boolean isUsed = templates.stream().anyMatch(other -> other.isUsed() && other.isSameAs(template));
            if (!isUsed && found.stream().noneMatch(template::isSameAs)) {
                found.add(template);
            }
        }
        return found;
    }

    /// Of a library, a kernel template that nobody instantiates is a part of which nothing is translated.
    private void reportUnused(KernelTemplate template) {
        String example = template.instances().stream().findFirst().orElse(template.name() + "<...>");
        diagnostics.add(
                Diagnostic.warning(
                                Code.NOT_INSTANTIATED,
                                template.span(),
                                "kernel template '%s' is instantiated nowhere: nothing of it is ported or verified"
                                        .formatted(template.name()))
                        .withHelp(
                                "name instances of it in 'port.json': {\"instantiate\": [\"%s\"]}".formatted(example)));
    }

    /// The constants with names that occur in the user's functions. A name with several values is none.
    private List<NamedConstant> constants() {
        Map<String, NamedConstant> found = new LinkedHashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (Function function : functions.values()) {
            if (function.isHeaderModel() || function.body().isEmpty()) {
                continue;
            }
            IrWalk.exprs(
                    function.body().get(),
                    expr ->
                            named(expr)
                                    .ifPresent(constant -> {
                                        NamedConstant known = found.putIfAbsent(constant.name(), constant);
                                        if (known != null && !isSame(known.value(), constant.value())) {
                                            ambiguous.add(constant.name());
                                        }
                                    }));
        }
        ambiguous.forEach(found::remove);
        return List.copyOf(found.values());
    }

    private static Optional<NamedConstant> named(Expr expr) {
        return switch (expr) {
            case IntConstant(var value, var type, var name, var span) when name.isPresent() ->
                    Optional.of(
                            new NamedConstant(name.get(), new IntConstant(value, type, Optional.empty(), span), span));
            case FloatConstant(var value, var type, var name, var span) when name.isPresent() ->
                    Optional.of(
                            new NamedConstant(
                                    name.get(), new FloatConstant(value, type, Optional.empty(), span), span));
            default -> Optional.empty();
        };
    }

    private static boolean isSame(Expr one, Expr other) {
        return switch (one) {
            case IntConstant a -> other instanceof IntConstant b && a.value() == b.value();
            case FloatConstant a -> other instanceof FloatConstant b && Double.compare(a.value(), b.value()) == 0;
            default -> false;
        };
    }

    private static List<Comment> comments(List<TranslationUnit> units) {
        Set<Span> seen = new LinkedHashSet<>();
        List<Comment> found = new ArrayList<>();
        for (TranslationUnit unit : units) {
            for (SourceComment comment : unit.source().comments()) {
                if (seen.add(comment.span())) {
                    found.add(new Comment(lines(comment.span().text()), comment.span()));
                }
            }
        }
        return found;
    }

    private static List<String> lines(String text) {
        if (text.startsWith("//")) {
            return List.of(text.substring(2).strip());
        }
        String inner = text.substring(2, Math.max(2, text.length() - 2));
        List<String> lines = new ArrayList<>();
        for (String line : inner.split("\n", -1)) {
            String stripped = line.strip();
            while (stripped.startsWith("*")) {
                stripped = stripped.substring(1).strip();
            }
            lines.add(stripped);
        }
        while (!lines.isEmpty() && lines.getFirst().isEmpty()) {
            lines.removeFirst();
        }
        while (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        return lines;
    }

    private static List<SourceFile> files(List<TranslationUnit> units) {
        Map<SourceFile, Boolean> found = new LinkedHashMap<>();
        units.forEach(unit -> found.put(unit.source().file(), true));
        for (TranslationUnit unit : units) {
            unit.source().files().stream().filter(file -> !file.isHeaderModel()).forEach(file -> found.put(file, true));
        }
        return List.copyOf(found.keySet());
    }
}
