package port.lower.declaration;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import port.diagnostic.Diagnostics;
import port.ir.Local;
import port.ir.LocalPlace;
import port.lower.constant.Constants;
import port.lower.expression.Closures;
import port.lower.symbol.BrokenSymbol;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.CxxType;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.FunctionTemplateSymbol;
import port.lower.symbol.Lazy;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.Scope;
import port.lower.symbol.Symbol;
import port.lower.symbol.VariableSymbol;
import port.preprocess.Language;
import port.source.Span;
import port.syntax.ClassDeclaration;
import port.syntax.ConversionName;
import port.syntax.DestructorName;
import port.syntax.FunctionDeclaration;
import port.syntax.TemplateParameter;
import port.syntax.UnqualifiedName;

/// One translation unit while it is lowered: what its parts need of each other, and the functions that are still to be lowered.
public final class Unit {
    /// The name under which a class keeps its conversion functions.
    public static final String CONVERSION = "<conversion>";

    private final String name;
    private final boolean devicePass;
    private boolean differsOnDevice;
    private final Language language;
    private final ClaimedNames structNames;
    private final Scope global = Scope.global();
    private final Diagnostics diagnostics;
    private final Names names = new Names(this);
    private final Types types = new Types(this);
    private final Declarations declarations = new Declarations(this);
    private final TemplateDeclarations templateDeclarations = new TemplateDeclarations(this);
    private final Variables variables = new Variables(this);
    private final Functions functions = new Functions(this);
    private final Classes classes = new Classes(this);
    private final Templates templates = new Templates(this);
    private final Constants constants = new Constants(this);
    private final Storage storage = new Storage(this);
    private final Symbol none = new BrokenSymbol("", global, Span.NONE);
    private final Set<Scope> unnamed = new HashSet<>();
    private final Set<FunctionSymbol> required = new LinkedHashSet<>();
    private final Queue<FunctionSymbol> waiting = new ArrayDeque<>();
    private final Map<String, Integer> counters = new HashMap<>();
    private final Map<FunctionSymbol, port.ir.Function> bodies = new LinkedHashMap<>();
    private final Set<FunctionSymbol> running = new HashSet<>();
    private final Closures closures = new Closures();
    private final VirtualEntries virtualEntries = new VirtualEntries();
    private final Map<port.ir.GlobalId, port.ir.Expr> initialValues = new HashMap<>();

    /// @param name tells the units of a program apart
    public Unit(String name, Language language, boolean devicePass, ClaimedNames structNames, Diagnostics diagnostics) {
        this.name = name;
        this.language = language;
        this.structNames = structNames;
        this.devicePass = devicePass;
        this.diagnostics = diagnostics;
    }

    public String name() {
        return name;
    }

    ClaimedNames structNames() {
        return structNames;
    }

    /// Whether the rules of C hold, where they differ from those of C++.
    public boolean isC() {
        return language == Language.C;
    }

    /// Whether the device runs something else, although its text is the same.
    public boolean differsOnDevice() {
        return differsOnDevice;
    }

    public void markDifferentOnDevice() {
        differsOnDevice = true;
    }

    /// Whether the text was preprocessed for the device.
    public boolean isDevicePass() {
        return devicePass;
    }

    public Scope global() {
        return global;
    }

    public Names names() {
        return names;
    }

    public Types types() {
        return types;
    }

    public Declarations declarations() {
        return declarations;
    }

    TemplateDeclarations templateDeclarations() {
        return templateDeclarations;
    }

    /// A member template that no class of the author's has: the call operator of a generic lambda.
    public FunctionTemplateSymbol memberTemplate(
            FunctionDeclaration syntax, List<TemplateParameter> parameters, ClassSymbol owner) {
        return templateDeclarations.function(syntax, parameters, owner.members(), owner.members(), Optional.of(owner));
    }

    public Variables variables() {
        return variables;
    }

    public Functions functions() {
        return functions;
    }

    public Classes classes() {
        return classes;
    }

    public Templates templates() {
        return templates;
    }

    public Constants constants() {
        return constants;
    }

    public Storage storage() {
        return storage;
    }

    /// Stands for no symbol at all.
    Symbol noSymbol() {
        return none;
    }

    public Diagnostics diagnostics() {
        return diagnostics;
    }

    public void report(LoweringFailure failure) {
        failure.diagnostic().ifPresent(diagnostics::add);
    }

    /// Does `task`; reports why it could not be done.
    public void attempt(Runnable task) {
        try {
            task.run();
        } catch (LoweringFailure failure) {
            report(failure);
        }
    }

    /// The text under which scopes know a name.
    public static String nameOf(UnqualifiedName name) {
        return switch (name) {
            case ConversionName _ -> CONVERSION;
            case DestructorName _ -> ClassSymbol.DESTRUCTOR;
            default -> name.toString();
        };
    }

    /// A number for `key`, starting at 1, each time the next one.
    public int next(String key) {
        return counters.merge(key, 1, Integer::sum);
    }

    void markUnnamed(Scope namespace) {
        unnamed.add(namespace);
    }

    /// Whether names in the scope are unknown to other translation units.
    public boolean isUnnamed(Scope scope) {
        for (Optional<Scope> at = Optional.of(scope); at.isPresent(); at = at.get().parent()) {
            if (unnamed.contains(at.get())) {
                return true;
            }
        }
        return false;
    }

    /// Whether the scope is within an instance of a template, whose members come to life only when they are used.
    public static boolean isInstantiated(Scope scope) {
        for (Optional<Scope> at = Optional.of(scope); at.isPresent(); at = at.get().parent()) {
            if (at.get().kind() == Scope.Kind.TEMPLATE) {
                return true;
            }
        }
        return false;
    }

    /// What a class without a name is called.
    String unnamed(ClassDeclaration syntax) {
        String kind = syntax.key() == port.syntax.ClassKey.UNION ? "union" : "struct";
        return kind + "$" + structNames.number(kind, syntax.span());
    }

    /// Gives a class that is declared in a function a name of its own.
    void nameLocal(ClassSymbol symbol, Scope scope) {
        if (scope.enclosingFunction().isPresent()) {
            int number = next(symbol.sourceName());
            if (number > 1) {
                symbol.setUniqueName(symbol.sourceName() + "$" + number);
            }
        }
    }

    /// A parameter that has a type but never a value.
    VariableSymbol dummyParameter(String parameterName, CxxType type, Scope scope, Span span) {
        var symbol = new VariableSymbol(parameterName, Lazy.value(type), Optional.empty(), scope, span);
        if (Templates.isDependent(type)) {
            return symbol;
        }
        symbol.setPlace(
                new LocalPlace(new Local(-1, parameterName, storage.ir(type), Local.Storage.PARAMETER, span), span));
        return symbol;
    }

    /// Makes sure that the function gets into the program.
    public void require(FunctionSymbol function) {
        if (required.add(function)) {
            waiting.add(function);
        }
    }

    /// The next function to lower.
    public Optional<FunctionSymbol> nextRequired() {
        return Optional.ofNullable(waiting.poll());
    }

    public VirtualEntries virtualEntries() {
        return virtualEntries;
    }

    public Closures closures() {
        return closures;
    }

    /// The functions that are being lowered at the moment.
    public Set<FunctionSymbol> running() {
        return running;
    }

    /// The constant first values of variables with static storage inside functions.
    public Map<port.ir.GlobalId, port.ir.Expr> initialValues() {
        return initialValues;
    }

    public Map<FunctionSymbol, port.ir.Function> bodies() {
        return bodies;
    }
}
