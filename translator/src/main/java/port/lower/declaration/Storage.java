package port.lower.declaration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import port.ir.ArrayType;
import port.ir.Expr;
import port.ir.Field;
import port.ir.FunctionType;
import port.ir.GlobalId;
import port.ir.GlobalPlace;
import port.ir.GlobalVariable;
import port.ir.Place;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.StructDefinition;
import port.ir.StructType;
import port.ir.Type;
import port.ir.VoidType;
import port.lower.symbol.ArrayOf;
import port.lower.symbol.ArrayPattern;
import port.lower.symbol.BaseClass;
import port.lower.symbol.ClassLayout;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.DependentFailure;
import port.lower.symbol.DependentType;
import port.lower.symbol.EnumType;
import port.lower.symbol.FunctionOf;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.Fundamental;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.MemberPointerTo;
import port.lower.symbol.ParameterType;
import port.lower.symbol.Placeholder;
import port.lower.symbol.PointerTo;
import port.lower.symbol.Qualified;
import port.lower.symbol.ReferenceTo;
import port.lower.symbol.Scope;
import port.lower.symbol.TemplateIdType;
import port.lower.symbol.VariableSymbol;
import port.lower.symbol.VirtualBases;
import port.source.Span;
import port.syntax.Specifier;
import port.syntax.VariableDeclaration;

/// What becomes of types and variables in the IR.
public final class Storage {
    private final Unit unit;
    private final Map<StructType, ClassSymbol> classes = new LinkedHashMap<>();
    private final Map<VariableSymbol, GlobalPlace> globals = new LinkedHashMap<>();
    private final Map<GlobalId, VariableSymbol> variables = new HashMap<>();
    private final Set<VariableSymbol> required = new HashSet<>();
    private final List<VariableSymbol> pendingGlobals = new ArrayList<>();
    private final Map<GlobalId, GlobalVariable> tables = new LinkedHashMap<>();
    private final List<ClassTable> classTables = new ArrayList<>();
    private final Set<ClassList> askedClasses = new LinkedHashSet<>();

    Storage(Unit unit) {
        this.unit = unit;
    }

    /// The IR's type for a C++ type.
    public Type ir(CxxType type) {
        return switch (type) {
            case Fundamental kind ->
                    switch (kind) {
                        case VOID -> VoidType.VOID;
                        case NULLPTR -> PointerType.to(VoidType.VOID);
                        default -> kind.scalar();
                    };
            case Qualified(var base, _, _) -> ir(base);
            case PointerTo(var pointee) -> PointerType.to(ir(pointee));
            case ReferenceTo(var referred, _) -> PointerType.reference(ir(referred));
            case MemberPointerTo(_, var member) ->
                    member.unqualified() instanceof FunctionOf ? PointerType.to(VoidType.VOID) : ScalarType.INT64;
            case ArrayOf(var element, var count) -> new ArrayType(ir(element), Math.max(0, count));
            case FunctionOf function -> functionType(function);
            case ClassType(var symbol) -> struct(symbol);
            case EnumType enumeration -> enumeration.underlying().scalar();
            case ParameterType _, DependentType _ -> throw new DependentFailure(type.toString());
            case Placeholder _, TemplateIdType _, ArrayPattern _ ->
                    throw new IllegalStateException("not a type of a value: " + type);
        };
    }

    public StructType struct(ClassSymbol symbol) {
        StructType type = symbol.irType();
        if (classes.get(type) == symbol) {
            return type;
        }
        int number = 2;
        while (classes.containsKey(type) || !isFree(type, symbol)) {
            symbol.setUniqueName(symbol.sourceName() + "$" + number++);
            type = symbol.irType();
        }
        classes.put(type, symbol);
        return type;
    }

    /// Whether no other class of the program has the name that the author's text gives a class.
    public boolean isOnly(ClassSymbol symbol) {
        return !classes.containsKey(symbol.irType()) && isFree(symbol.irType(), symbol);
    }

    private boolean isFree(StructType type, ClassSymbol symbol) {
        if (symbol.definition().isEmpty() && !symbol.isLambda()) {
            return true;
        }
        String around =
                symbol.scope()
                        .enclosingFunction()
                        .flatMap(Scope.FunctionContext::function)
                        .map(function -> unit.functions().id(function).name())
                        .orElse("");
        return unit.structNames().claim(type, symbol, around);
    }

    public FunctionType functionType(FunctionOf function) {
        return new FunctionType(
                ir(function.result()), function.parameters().stream().map(this::ir).toList(), function.variadic());
    }

    /// The signature of a function as it is called in the IR: a method has its object first.
    public FunctionType signature(FunctionSymbol symbol) {
        FunctionOf type = symbol.type();
        var parameters = new ArrayList<Type>();
        if (symbol.isMethod()) {
            parameters.add(PointerType.reference(struct(symbol.owner().orElseThrow())));
            if (symbol.role() == FunctionSymbol.Role.CONSTRUCTOR && VirtualBases.has(symbol.owner().orElseThrow())) {
                parameters.add(ScalarType.BOOL);
            }
        }
        type.parameters().forEach(parameter -> parameters.add(ir(parameter)));
        return new FunctionType(ir(type.result()), parameters, type.variadic());
    }

    /// The definitions of all structs that have been met and are complete, contained ones first.
    public List<StructDefinition> structs() {
        var done = new LinkedHashMap<StructType, StructDefinition>();
        boolean more = true;
        while (more) {
            int before = classes.size();
            for (ClassSymbol symbol : List.copyOf(classes.values())) {
                define(symbol, done);
            }
            more = classes.size() > before;
        }
        return List.copyOf(done.values());
    }

    private void define(ClassSymbol symbol, Map<StructType, StructDefinition> done) {
        if (done.containsKey(symbol.irType()) || !canLayOut(symbol)) {
            return;
        }
        ClassLayout layout = symbol.layout();
        layout.fields()
                .forEach(field -> {
                    Type type = field.type();
                    while (type instanceof ArrayType array) {
                        type = array.element();
                    }
                    if (type instanceof StructType inner && classes.containsKey(inner)) {
                        define(classes.get(inner), done);
                    }
                });
        StructDefinition.Kind kind =
                symbol.isLambda()
                        ? StructDefinition.Kind.LAMBDA
                        : symbol.isUnion() ? StructDefinition.Kind.UNION : StructDefinition.Kind.STRUCT;
        var attributes = symbol.definition().map(port.syntax.ClassDeclaration::attributes).orElse(List.of());
        done.put(
                symbol.irType(),
                new StructDefinition(
                        symbol.irType(),
                        symbol.sourceName(),
                        kind,
                        layout.fields(),
                        layout.size(),
                        layout.alignment(),
                        unit.functions().mapping(attributes),
                        symbol.span()));
    }

    private boolean canLayOut(ClassSymbol symbol) {
        try {
            if (!symbol.declareMembers()) {
                return false;
            }
            symbol.layout();
            return true;
        } catch (LoweringFailure failure) {
            unit.report(failure);
            return false;
        }
    }

    /// The place of a variable that is not local, which thereby gets into the program, if its type is known.
    public Place global(VariableSymbol symbol, Span span) {
        GlobalPlace place = named(symbol, span);
        if (required.add(symbol)) {
            pendingGlobals.add(symbol);
        }
        return place;
    }

    /// Likewise, where the program does not run what mentions it.
    public GlobalPlace named(VariableSymbol symbol, Span span) {
        GlobalPlace place = globals.get(symbol);
        if (place == null) {
            place = new GlobalPlace(new GlobalId(globalName(symbol)), ir(symbol.type()), symbol.span());
            globals.put(symbol, place);
            variables.put(place.global(), symbol);
        }
        return new GlobalPlace(place.global(), place.type(), span);
    }

    /// The variable behind a name of the IR.
    public Optional<VariableSymbol> variable(GlobalId id) {
        return Optional.ofNullable(variables.get(id));
    }

    /// The fields of a struct that has been met; empty if it is not complete.
    public Optional<List<Field>> fields(StructType type) {
        return Optional.ofNullable(classes.get(type)).filter(this::canLayOut).map(symbol -> symbol.layout().fields());
    }

    public boolean isUnion(StructType type) {
        return Optional.ofNullable(classes.get(type)).filter(ClassSymbol::isUnion).isPresent();
    }

    private String globalName(VariableSymbol symbol) {
        String text = prefix(symbol) + symbol.name() + symbol.arguments();
        if (symbol.isLocal()) {
            String side = symbol.deviceFunction().isPresent() ? "@device" : "";
            return text + side + "@" + unit.name() + "$" + unit.next("static$" + text);
        }
        if (symbol.isStaticMember() || symbol.span().file().isHeaderModel() && !isStatic(symbol)) {
            return text;
        }
        return isInternal(symbol) ? text + "@" + unit.name() : text;
    }

    private static String prefix(VariableSymbol symbol) {
        Optional<ClassSymbol> owner = symbol.isStaticMember() ? symbol.scope().enclosingClass() : Optional.empty();
        return owner.map(around -> around.irType().name() + "::").orElseGet(symbol.scope()::qualifiedPrefix);
    }

    private static boolean isStatic(VariableSymbol symbol) {
        return symbol.syntax().filter(syntax -> syntax.specifiers().has(Specifier.STATIC)).isPresent();
    }

    /// Variables of the device are known to their unit alone, unless one says `extern`: the linker looks for them then.
    private boolean isInternal(VariableSymbol symbol) {
        if (unit.isUnnamed(symbol.scope())) {
            return true;
        }
        Optional<VariableDeclaration> syntax = symbol.syntax();
        if (syntax.isEmpty()) {
            return false;
        }
        var words = syntax.get().specifiers();
        boolean isOnDevice =
                words.has(Specifier.DEVICE) || words.has(Specifier.CONSTANT) || words.has(Specifier.MANAGED);
        return words.has(Specifier.STATIC)
                || isOnDevice && !symbol.isExtern()
                || !unit.isC() && symbol.type().isConst() && !symbol.isExtern() && !words.has(Specifier.INLINE);
    }

    /// The variables that have been asked for since the last time.
    public List<VariableSymbol> takePendingGlobals() {
        var pending = List.copyOf(pendingGlobals);
        pendingGlobals.clear();
        return pending;
    }

    /// Global tables that nobody declared, such as those of virtual functions.
    public Map<GlobalId, GlobalVariable> tables() {
        return tables;
    }

    /// The list of the classes that are derived from `symbol`, which the linker makes.
    public GlobalPlace derivedClasses(ClassSymbol symbol, ClassList.Goal goal, Span span) {
        var list = new ClassList(struct(symbol), goal);
        askedClasses.add(list);
        return list.place(span);
    }

    /// The classes of which there are objects that know their class.
    public List<ClassTable> classTables() {
        return classTables;
    }

    /// The lists of derived classes that somebody asks for.
    public Set<ClassList> askedClasses() {
        return askedClasses;
    }

    /// The virtual functions of a class, or of a base that stands within it.
    ///
    /// @param offset where the base stands
    public void addVirtualTable(ClassSymbol owner, long offset, GlobalId id, ArrayType type, Expr value, Span span) {
        if (!tables.containsKey(id)) {
            Map<StructType, Long> bases = new LinkedHashMap<>();
            addBases(owner, owner, -offset, bases);
            classTables.add(new ClassTable(id, struct(owner), type, MangledNames.of(owner.type()), bases, span));
        }
        addTable(id, type, value, span);
    }

    private void addBases(ClassSymbol whole, ClassSymbol symbol, long offset, Map<StructType, Long> into) {
        into.putIfAbsent(struct(symbol), offset);
        for (BaseClass base : symbol.bases()) {
            if (!base.isVirtual()) {
                addBases(whole, base.symbol(), offset + symbol.layout().offsetOf(base), into);
            }
        }
        if (symbol == whole) {
            for (ClassLayout.VirtualBase base : whole.layout().virtualBases()) {
                addBases(whole, base.symbol(), offset + base.offset(), into);
            }
        }
    }

    private void addTable(GlobalId id, Type type, Expr value, Span span) {
        tables.putIfAbsent(
                id, new GlobalVariable(id, id.name(), type, GlobalVariable.Space.HOST, Optional.of(value), span));
    }
}
