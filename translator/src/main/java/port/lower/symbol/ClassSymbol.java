package port.lower.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import port.diagnostic.Code;
import port.ir.StructType;
import port.source.Span;
import port.syntax.ClassDeclaration;
import port.syntax.ClassKey;

/// A class, struct or union, perhaps an instance of a template or the closure of a lambda.
///
/// What it holds is found out in two steps, each when first needed: its members' names and its bases; the types of its fields and their places.
public final class ClassSymbol implements TypeSymbol {
    /// The names under which constructors and destructors stand in [#members()].
    public static final String CONSTRUCTOR = "<constructor>";

    public static final String DESTRUCTOR = "<destructor>";

    private final String name;
    private final ClassKey key;
    private final Scope scope;
    private final Scope members;
    private final Span span;
    private Optional<ClassDeclaration> definition = Optional.empty();
    private Optional<Instance> instance = Optional.empty();
    private Lazy<Boolean> declared = Lazy.value(false);
    private Lazy<ClassLayout> layout =
            Lazy.of(() -> {
                throw LoweringFailure.of(Code.UNKNOWN_TYPE, span(), "'" + name() + "' is declared, but not defined");
            });
    private final List<BaseClass> bases = new ArrayList<>();
    private final List<FieldSymbol> fields = new ArrayList<>();
    private final List<Lazy<FunctionGroup>> conversions = new ArrayList<>();
    private boolean lambda;
    private Optional<FunctionSymbol> plainFunction = Optional.empty();
    private Optional<String> uniqueName = Optional.empty();

    /// Of which template it is an instance, with which arguments.
    public record Instance(ClassTemplateSymbol template, List<TemplateArgument> arguments) {
        public Instance {
            Objects.requireNonNull(template, "template");
            arguments = List.copyOf(arguments);
        }
    }

    /// @param parent the scope around its members: `scope`, or one with template arguments bound
    /// @param displayName with template arguments
    public ClassSymbol(String name, String displayName, ClassKey key, Scope scope, Scope parent, Span span) {
        this.name = Objects.requireNonNull(name, "name");
        this.key = Objects.requireNonNull(key, "key");
        this.scope = Objects.requireNonNull(scope, "scope");
        this.members = Scope.ofClass(parent, this, displayName);
        this.span = Objects.requireNonNull(span, "span");
    }

    @Override
    public String name() {
        return name;
    }

    public ClassKey key() {
        return key;
    }

    public boolean isUnion() {
        return key == ClassKey.UNION;
    }

    @Override
    public Scope scope() {
        return scope;
    }

    /// The members, those of bases apart. Ask [#declareMembers()] first.
    public Scope members() {
        return members;
    }

    @Override
    public Span span() {
        return definition.map(ClassDeclaration::span).orElse(span);
    }

    @Override
    public CxxType type() {
        return new ClassType(this);
    }

    public Optional<ClassDeclaration> definition() {
        return definition;
    }

    public void define(ClassDeclaration syntax) {
        definition = Optional.of(syntax);
    }

    public Optional<Instance> instance() {
        return instance;
    }

    public void instantiates(ClassTemplateSymbol template, List<TemplateArgument> arguments) {
        instance = Optional.of(new Instance(template, arguments));
    }

    public void setSources(Lazy<Boolean> memberSource, Lazy<ClassLayout> layoutSource) {
        declared = memberSource;
        layout = layoutSource;
    }

    /// Makes members and bases known; false if the class is not defined.
    public boolean declareMembers() {
        return declared.isRunning() || declared.get();
    }

    /// The layout.
    ///
    /// @throws LoweringFailure if the class is not complete
    public ClassLayout layout() {
        declareMembers();
        return layout.get();
    }

    public boolean isLayoutKnown() {
        return layout.isKnown();
    }

    public List<BaseClass> bases() {
        return bases;
    }

    /// The base that shares its table of virtual functions with the class: the first within it that has one.
    public Optional<BaseClass> primaryBase() {
        return bases.stream().filter(base -> !base.isVirtual() && base.symbol().layout().hasTable()).findFirst();
    }

    /// The function that was the first to stand at a place in the class's own table; those that override it are called as it is.
    public FunctionSymbol firstInSlot(int index) {
        return primaryBase()
                .map(BaseClass::symbol)
                .filter(base -> index < base.layout().virtuals().size())
                .map(base -> base.firstInSlot(index))
                .orElseGet(() -> layout().virtuals().get(index));
    }

    /// Its own fields, in order, anonymous unions as one.
    public List<FieldSymbol> fields() {
        return fields;
    }

    /// The conversion functions declared in the class itself.
    public List<Lazy<FunctionGroup>> conversions() {
        return conversions;
    }

    public boolean isLambda() {
        return lambda;
    }

    public void markLambda() {
        lambda = true;
    }

    /// The function that does what a lambda without captures does, for a pointer to it ([expr.prim.lambda.closure] 7).
    public Optional<FunctionSymbol> plainFunction() {
        return plainFunction;
    }

    public void setPlainFunction(FunctionSymbol function) {
        plainFunction = Optional.of(function);
    }

    /// The name with scopes and template arguments, as the author would write it.
    public String sourceName() {
        String prefix = members.qualifiedPrefix();
        return prefix.substring(0, Math.max(0, prefix.length() - 2));
    }

    /// A name of its own in the IR, where [#sourceName()] would not be unique.
    public void setUniqueName(String unique) {
        uniqueName = Optional.of(unique);
    }

    public StructType irType() {
        return new StructType(uniqueName.orElseGet(this::sourceName));
    }

    /// Whether `this` is `other` or derives from it.
    public boolean derivesFrom(ClassSymbol other) {
        if (this == other) {
            return true;
        }
        declareMembers();
        return bases.stream().anyMatch(base -> base.symbol().derivesFrom(other));
    }

    @Override
    public String toString() {
        return irType().name();
    }
}
