package port.lower;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import port.diagnostic.Defect;
import port.ir.Declare;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.GlobalPlace;
import port.ir.GlobalVariable;
import port.ir.LocalPlace;
import port.ir.Stmt;
import port.ir.StructType;
import port.lower.constant.Constants;
import port.lower.declaration.Unit;
import port.lower.declaration.Variables;
import port.lower.expression.Body;
import port.lower.expression.Operand;
import port.lower.statement.EachElement;
import port.lower.statement.FunctionLowering;
import port.lower.statement.PerThreadObjects;
import port.lower.statement.StaticObjects;
import port.lower.symbol.ArrayOf;
import port.lower.symbol.Callable;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.FunctionGroup;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.FunctionTemplateSymbol;
import port.lower.symbol.Fundamental;
import port.lower.symbol.Lookup;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.ReferenceTo;
import port.lower.symbol.Scope;
import port.lower.symbol.VariableSymbol;
import port.source.Span;
import port.syntax.Specifier;
import port.syntax.TranslationUnit;

/// Lowers one translation unit: what the user wrote, templates apart, and everything that this uses.
final class UnitLowering {
    private static final String INITIAL = "__port_initial";

    private final Unit unit;
    private final Body body;
    private final List<GlobalVariable> globals = new ArrayList<>();
    private final List<GlobalVariable> externs = new ArrayList<>();
    private final Set<FunctionId> failed = new HashSet<>();
    private final List<InitialStep> library = new ArrayList<>();
    private final List<InitialStep> own = new ArrayList<>();

    private UnitLowering(Unit unit) {
        this.unit = unit;
        this.body = initializer(unit);
    }

    static UnitParts lower(TranslationUnit syntax, Unit unit) {
        return new UnitLowering(unit).lower(syntax);
    }

    private UnitParts lower(TranslationUnit syntax) {
        unit.declarations().declareAll(syntax.declarations());
        requireWritten();
        unit.variables()
                .written()
                .forEach(variable -> unit.attempt(() -> unit.storage().global(variable, variable.span())));
        while (true) {
            Optional<FunctionSymbol> next = unit.nextRequired();
            if (next.isPresent()) {
                lower(next.get());
                continue;
            }
            List<VariableSymbol> pending = unit.storage().takePendingGlobals();
            if (pending.isEmpty() && !unit.declarations().settleChecks()) {
                break;
            }
            pending.forEach(variable -> global(variable, isExtern(variable) ? externs : globals));
        }
        globals.addAll(unit.storage().tables().values());
        List<Function> functions = new ArrayList<>(unit.bodies().values());
        return new UnitParts(
                unit.storage().structs(),
                globals,
                externs,
                functions,
                initialiser(syntax),
                templates(),
                failed,
                unique(),
                new LinkedHashSet<>(unit.storage().classTables()),
                unit.storage().askedClasses());
    }

    /// What runs before `main`: the objects of the library are made first, as its headers stand first.
    private UnitInitializer initialiser(TranslationUnit syntax) {
        List<InitialStep> all = new ArrayList<>(library);
        all.addAll(own);
        return new UnitInitializer(
                new FunctionId("initialise@" + unit.name()), all, new Span(syntax.source().file(), 0, 0));
    }

    /// Functions with a body that are neither inline nor made of templates.
    private Set<FunctionId> unique() {
        Set<FunctionId> unique = new HashSet<>();
        unit.bodies()
                .forEach((symbol, function) -> {
                    boolean mayRepeat =
                            symbol.has(Specifier.INLINE)
                                    || symbol.has(Specifier.CONSTEXPR)
                                    || symbol.generated().isPresent()
                                    || Unit.isInstantiated(symbol.scope());
                    if (function.role() == Function.Role.FREE && function.body().isPresent() && !mayRepeat) {
                        unique.add(function.id());
                    }
                });
        return unique;
    }

    /// What cannot be lowered costs the function its body; those that call it are none the worse.
    private void lower(FunctionSymbol function) {
        try {
            FunctionLowering.of(unit, function);
        } catch (LoweringFailure failure) {
            report(function, failure);
            unit.attempt(() -> leaveDeclared(function));
            unit.attempt(() -> failed.add(unit.functions().id(function)));
        } catch (RuntimeException defect) {
            throw Defect.at(function.span(), defect);
        }
    }

    /// What a function results in may be known from its body alone: then nothing is left of it.
    private void leaveDeclared(FunctionSymbol function) {
        if (!Variables.hasPlaceholder(function.type().result())) {
            FunctionLowering.withoutBody(unit, function);
        }
    }

    /// In the device pass, what is wrong with host code does not matter.
    private void report(FunctionSymbol function, LoweringFailure failure) {
        if (!unit.isDevicePass() || unit.functions().kind(function) != Function.Kind.HOST) {
            unit.report(failure.at(function.span()));
        }
    }

    private void requireWritten() {
        for (FunctionGroup group : List.copyOf(unit.functions().written())) {
            for (Callable callable : group.members()) {
                boolean isOwn =
                        callable instanceof FunctionSymbol function
                                && !function.span().file().isHeaderModel()
                                && function.definition().isPresent()
                                && !function.isDeleted();
                if (isOwn && callable instanceof FunctionSymbol function) {
                    unit.attempt(() -> unit.functions().id(function));
                    unit.require(function);
                }
            }
        }
    }

    private List<KernelTemplate> templates() {
        List<KernelTemplate> found = new ArrayList<>();
        for (FunctionGroup group : unit.functions().written()) {
            for (Callable callable : group.members()) {
                if (callable instanceof FunctionTemplateSymbol template
                        && !template.span().file().isHeaderModel()
                        && isKernel(template)) {
                    boolean isUsed =
                            !template.specialisations().isEmpty()
                                    || template.instances().values().stream().anyMatch(Optional::isPresent);
                    found.add(
                            new KernelTemplate(
                                    template.name(),
                                    isUsed ? List.of() : LikelyInstances.of(template),
                                    template.span(),
                                    isUsed));
                }
            }
        }
        return found;
    }

    private static boolean isKernel(FunctionTemplateSymbol template) {
        return template.declarations().stream()
                .map(FunctionTemplateSymbol.Declaration::syntax)
                .anyMatch(syntax -> syntax.isDefinition() && syntax.specifiers().has(Specifier.GLOBAL));
    }

    private static Body initializer(Unit unit) {
        return new Body(
                unit,
                Body.Purpose.RUN,
                Optional.empty(),
                unit.global().child(Scope.Kind.BLOCK, ""),
                Fundamental.VOID,
                Optional.empty());
    }

    private boolean isExtern(VariableSymbol variable) {
        return variable.syntax().filter(syntax -> !unit.variables().isDefinition(syntax)).isPresent();
    }

    /// A variable with static storage goes to `into`, even if its value cannot be lowered.
    private void global(VariableSymbol variable, List<GlobalVariable> into) {
        try {
            into.add(global(variable));
        } catch (LoweringFailure failure) {
            unit.report(failure.at(variable.span()));
            var place = (GlobalPlace) unit.storage().global(variable, variable.span());
            into.add(global(place, variable, Optional.empty()));
        }
    }

    private static GlobalVariable global(GlobalPlace place, VariableSymbol variable, Optional<Expr> value) {
        String name =
                variable.deviceFunction().map(function -> function + "::").orElse("")
                        + variable.name()
                        + variable.arguments();
        return new GlobalVariable(place.global(), name, place.type(), space(variable), value, variable.span());
    }

    /// A variable with static storage; what its initialisation needs in code becomes a step of its own.
    private GlobalVariable global(VariableSymbol variable) {
        var place = (GlobalPlace) unit.storage().global(variable, variable.span());
        Optional<Expr> value = Optional.ofNullable(unit.initialValues().get(place.global()));
        if (!variable.isLocal() && variable.syntax().isPresent()) {
            value = initialise(variable, place);
        }
        return global(place, variable, value);
    }

    private Optional<Expr> initialise(VariableSymbol variable, GlobalPlace place) {
        var syntax = variable.syntax().orElseThrow();
        boolean isElsewhere = !unit.variables().isDefinition(syntax);
        if (isElsewhere) {
            return Optional.empty();
        }
        var type = variable.type() instanceof ReferenceTo ? variable.type() : variable.type().unqualified();
        Span span = syntax.span();
        Optional<Expr> value =
                body.within(
                        variable.syntaxScope(),
                        () -> body.expressions().initialization().initialStatic(type, syntax.initializer(), span));
        List<Stmt> end =
                variable.isPerThread()
                        ? List.of()
                        : new StaticObjects(body).made(variable, place, type, span).stream().toList();
        Optional<Expr> constant =
                value.map(first -> unit.constants().fold(first).orElse(first)).filter(Constants::isStatic);
        if (constant.isPresent() && !body.hasPending()) {
            runs(variable, place, end);
            return constant;
        }
        if (variable.isPerThread()) {
            // What is made here only tells whether anything is: each thread does it in a function of its own.
            boolean isMade = !new EachElement(body).made(place, type, value, span).isEmpty();
            runs(variable, place, isMade ? new PerThreadObjects(body).made(variable, place, type, span) : List.of());
            return Optional.empty();
        }
        List<Stmt> made = new ArrayList<>(made(variable, place, value, span));
        made.addAll(end);
        runs(variable, place, made);
        return Optional.empty();
    }

    private List<Stmt> made(VariableSymbol variable, GlobalPlace place, Optional<Expr> value, Span span) {
        boolean isOnDevice =
                space(variable) == GlobalVariable.Space.CONSTANT || space(variable) == GlobalVariable.Space.DEVICE;
        CxxType type = variable.type();
        if (isOnDevice && type.unqualified() instanceof ArrayOf) {
            return arrayToDevice(variable, place, value, span);
        }
        return isOnDevice && value.isPresent() && value.get().type() instanceof StructType
                ? body.finish(
                        new Evaluate(
                                toDevice(variable, place, Operand.value(type.unqualified(), value.get()), span), span))
                : EachElement.beforeMain(body).made(place, type, value, span);
    }

    /// The elements are made on the host, and copied together.
    private List<Stmt> arrayToDevice(VariableSymbol variable, GlobalPlace place, Optional<Expr> value, Span span) {
        var copy = new LocalPlace(body.hidden(variable.name(), place.type(), span), span);
        List<Stmt> made = EachElement.beforeMain(body).made(copy, variable.type(), value, span);
        if (made.isEmpty()) {
            return made;
        }
        List<Stmt> all = new ArrayList<>();
        all.add(new Declare(copy.local(), Optional.empty(), span));
        all.addAll(made);
        Operand given = Operand.place(variable.type(), copy, span);
        all.addAll(body.finish(new Evaluate(toDevice(variable, place, given, span), span)));
        return all;
    }

    private void runs(VariableSymbol variable, GlobalPlace place, List<Stmt> statements) {
        if (!statements.isEmpty()) {
            List<InitialStep> steps = variable.span().file().isHeaderModel() ? library : own;
            steps.add(new InitialStep(place.global(), statements));
        }
    }

    /// The copy of a value that `constexpr` functions give to a variable of the device.
    private Expr toDevice(VariableSymbol variable, GlobalPlace place, Operand value, Span span) {
        FunctionGroup group =
                Lookup.group(unit.global().find(INITIAL))
                        .orElseThrow(() ->
                                LoweringFailure.unsupported(span, "a computed value of a variable of the device"));
        CxxType type = variable.type();
        List<Operand> arguments =
                List.of(new Operand.OfPlace(type, () -> place, false, Optional.empty(), Optional.empty(), span), value);
        FunctionSymbol copy =
                body.expressions()
                        .overloads()
                        .resolve(group.members(), Optional.empty(), arguments, Optional.empty(), INITIAL, span);
        return ((Operand.OfValue) body.expressions().calls().callFunction(copy, arguments, span)).expr();
    }

    /// Whether variables of the class are read by both sides, as a header model says.
    private static boolean isManagedClass(CxxType type) {
        return type.unqualified() instanceof ClassType(ClassSymbol symbol)
                && symbol.definition().stream()
                        .flatMap(syntax -> syntax.attributes().stream())
                        .anyMatch(attribute -> attribute.scope().equals("port") && attribute.name().equals("managed"));
    }

    private static GlobalVariable.Space space(VariableSymbol variable) {
        if (variable.syntax().isEmpty()) {
            return variable.isPerThread() ? GlobalVariable.Space.THREAD : GlobalVariable.Space.HOST;
        }
        var words = variable.syntax().get().specifiers();
        if (words.has(Specifier.CONSTANT)) {
            return GlobalVariable.Space.CONSTANT;
        }
        if (variable.deviceFunction().isPresent()) {
            return GlobalVariable.Space.DEVICE;
        }
        if (words.has(Specifier.MANAGED) || isManagedClass(variable.type())) {
            return GlobalVariable.Space.MANAGED;
        }
        if (words.has(Specifier.DEVICE)) {
            return GlobalVariable.Space.DEVICE;
        }
        return variable.isPerThread() ? GlobalVariable.Space.THREAD : GlobalVariable.Space.HOST;
    }
}
