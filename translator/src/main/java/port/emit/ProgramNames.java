package port.emit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import port.ir.Declare;
import port.ir.Field;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.FunctionType;
import port.ir.GlobalId;
import port.ir.GlobalVariable;
import port.ir.IrWalk;
import port.ir.Local;
import port.ir.NamedConstant;
import port.ir.Program;
import port.ir.StructDefinition;
import port.ir.StructType;
import port.ir.Type;
import port.source.SourceFile;

/// The Java names of everything in a program that is not local to a function.
final class ProgramNames {
    /// Methods that every generated struct inherits.
    private static final Set<String> STRUCT_METHODS =
            Set.of(
                    "ptr",
                    "copy",
                    "assign",
                    "memory",
                    "packedMemory",
                    "byteOffset",
                    "offsetOf",
                    "copyFrom",
                    "array",
                    "arrayOf",
                    "of");

    /// Local variables that methods get; a field of that name would be hidden by them.
    private static final Set<String> HIDDEN = Set.of("ctx", "device");

    private final Map<SourceFile, String> classes = new LinkedHashMap<>();
    private final Map<StructType, String> structs = new LinkedHashMap<>();
    private final Map<FunctionId, String> methods = new HashMap<>();
    private final Map<FunctionId, String> homes = new HashMap<>();
    private final Map<GlobalId, Member> globals = new HashMap<>();
    private final Map<String, Constant> constants = new LinkedHashMap<>();
    private final Map<String, Set<String>> fields = new HashMap<>();
    private final Set<String> types = new HashSet<>();

    /// The names that structs of the program's own want: a file of the same name makes way.
    private final Set<String> ownStructs = new HashSet<>();

    private final Map<FunctionType, String> callables = new LinkedHashMap<>();
    private final Map<String, Integer> overloads = new HashMap<>();
    private final Map<String, Integer> sharedNames = new HashMap<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private final Map<FunctionId, String> labels = new HashMap<>();
    private final TypeNames typeNames;
    private final String functionTypes;

    /// A static member of a class.
    record Member(String owner, String name) {}

    /// A named constant and where it stands.
    record Constant(NamedConstant constant, Member member) {}

    ProgramNames(Program program) {
        Set<String> variables = VariableNames.of(program);
        program.structs().stream()
                .filter(ProgramNames::isOwn)
                .forEach(struct -> ownStructs.add(plain(struct, variables)));
        program.files().forEach(this::addClass);
        functionTypes = unused("FunctionTypes");
        typeNames =
                new TypeNames(
                        program.structs().stream()
                                .filter(struct -> struct.span().file().isHeaderModel())
                                .map(StructDefinition::sourceName)
                                .toList());
        program.structs().forEach(struct -> addStruct(struct, variables));
        program.functions().forEach(function -> classOf(function.span().file()));
        program.constants().forEach(this::addConstant);
        program.globals().forEach(this::addGlobal);
        var javaTypes = new JavaTypes(program.types(), this, new Imports());
        var methodNames = new MethodNames(typeNames);
        program.functions().forEach(function -> addFunction(function, javaTypes, methodNames));
        methods.putAll(methodNames.names());
        program.functions().forEach(function -> overloads.merge(arity(function), 1, Integer::sum));
        program.functions().forEach(this::countShared);
        program.functions().forEach(this::addLabel);
    }

    private void addLabel(Function function) {
        String plain = homes.get(function.id()) + "." + methods.get(function.id());
        int number = alike.merge(plain, 1, Integer::sum);
        labels.put(function.id(), number == 1 ? plain : plain + "#" + number);
    }

    /// The class that a file became.
    String classOf(SourceFile file) {
        return classes.computeIfAbsent(file, _ -> unused(className(file)));
    }

    String struct(StructType type) {
        return structs.computeIfAbsent(type, _ -> unused(Identifiers.legal(type.name())));
    }

    String method(FunctionId id) {
        return methods.get(id);
    }

    /// The class in which the method stands.
    String home(FunctionId id) {
        return homes.get(id);
    }

    /// What tells a function from all others where its address is taken: overloads of a name are numbered.
    String label(FunctionId id) {
        return labels.get(id);
    }

    /// Whether other methods of the class have the same name and take as many arguments.
    boolean isOverloaded(Function function) {
        return overloads.get(arity(function)) > 1;
    }

    private String arity(Function function) {
        boolean hasReceiver =
                switch (function.role()) {
                    case METHOD, CONSTRUCTOR, DESTRUCTOR -> true;
                    case FREE, STATIC_METHOD -> false;
                };
        int count = function.parameters().size() - (hasReceiver ? 1 : 0);
        return homes.get(function.id()) + "." + methods.get(function.id()) + "/" + count;
    }

    /// The functional interface for function pointers of a signature.
    String callable(FunctionType signature, JavaTypes types) {
        String known = callables.get(signature);
        if (known == null) {
            known = sameShape(signature, types).orElseGet(() -> CallableNames.of(signature, types, callables.values()));
            callables.put(signature, known);
        }
        return functionTypes + "." + known;
    }

    /// Signatures that differ in what Java does not see share an interface.
    private Optional<String> sameShape(FunctionType signature, JavaTypes types) {
        String own = shape(signature, types);
        // A signature within a signature is handed out on the way.
        return List.copyOf(callables.entrySet()).stream()
                .filter(entry -> shape(entry.getKey(), types).equals(own))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String shape(FunctionType signature, JavaTypes types) {
        return signature.parameters().stream().map(types::callableParameter).toList() + types.of(signature.result());
    }

    /// The interfaces handed out so far, by signature.
    Map<FunctionType, String> callables() {
        return new LinkedHashMap<>(callables);
    }

    /// The class that holds the functional interfaces.
    String functionTypes() {
        return functionTypes;
    }

    Member global(GlobalId id) {
        return globals.get(id);
    }

    Optional<Constant> constant(String name) {
        return Optional.ofNullable(constants.get(name));
    }

    /// A name for a further static field of a class.
    String field(String owner, String wanted) {
        Set<String> taken = fields.computeIfAbsent(owner, _ -> new HashSet<>(HIDDEN));
        String name = isHiddenBy(wanted) ? Identifiers.constant(wanted) : wanted;
        return distinct(isHiddenBy(name) ? name + "_" : name, taken);
    }

    /// Whether a variable of that name would stand before a class that ported code uses.
    boolean isHiddenBy(String variable) {
        return ShimNames.isHiddenBy(variable) || types.contains(variable);
    }

    private void addClass(SourceFile file) {
        classes.put(file, unused(className(file)));
    }

    private String className(SourceFile file) {
        String name = file.name().substring(file.name().lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String simple = Identifiers.type(dot > 0 ? name.substring(0, dot) : name);
        if (!ShimNames.isTaken(simple) && !types.contains(simple) && !ownStructs.contains(simple)) {
            return simple;
        }
        return dot > 0 ? simple + Identifiers.type(name.substring(dot + 1)) : simple + "Support";
    }

    private static boolean isOwn(StructDefinition struct) {
        return struct.mapping().shim().isEmpty()
                && struct.kind() != StructDefinition.Kind.LAMBDA
                && !struct.span().file().isHeaderModel();
    }

    /// @param variables names that mean a variable wherever one is in sight
    private static String plain(StructDefinition struct, Set<String> variables) {
        String wanted = Identifiers.legal(SourceNames.type(struct.sourceName()));
        return variables.contains(wanted) ? Identifiers.capitalized(wanted) : wanted;
    }

    private void addStruct(StructDefinition struct, Set<String> variables) {
        if (struct.mapping().shim().isPresent()) {
            return;
        }
        String wanted = isOwn(struct) ? plain(struct, variables) : typeNames.of(struct.sourceName());
        if (struct.kind() == StructDefinition.Kind.LAMBDA) {
            wanted = "Lambda";
        }
        structs.put(struct.type(), unused(ShimNames.isTaken(wanted) ? wanted + "Struct" : wanted));
    }

    private void addConstant(NamedConstant constant) {
        if (constants.containsKey(constant.name())) {
            return;
        }
        String owner = classOf(constant.span().file());
        String name = field(owner, Identifiers.legal(constant.name()));
        constants.put(constant.name(), new Constant(constant, new Member(owner, name)));
    }

    private void addGlobal(GlobalVariable global) {
        String owner = classOf(global.span().file());
        String plain = global.sourceName().replaceFirst("<.*", "");
        String simple = Identifiers.legal(plain.substring(plain.lastIndexOf(':') + 1));
        boolean onDevice = global.isOnDevice();
        globals.put(global.id(), new Member(owner, field(owner, onDevice ? Identifiers.constant(simple) : simple)));
    }

    private void addFunction(Function function, JavaTypes javaTypes, MethodNames methodNames) {
        boolean inStruct = function.owner().filter(javaTypes::isView).isPresent();
        String owner = inStruct ? struct(function.owner().orElseThrow()) : classOf(function.span().file());
        methodNames.add(function, owner, inStruct ? escape(function, javaTypes) : "", javaTypes);
        homes.put(function.id(), owner);
    }

    /// What is added to the name of a method that every struct has, so that it is neither that nor the name of a field.
    private String escape(Function function, JavaTypes javaTypes) {
        String plain = MethodNames.plain(function);
        List<Field> fields = javaTypes.table().definition(function.owner().orElseThrow()).fields();
        boolean isOfBase = fields.stream().anyMatch(field -> field.isBase() && accessor(field).equals(plain));
        if (!STRUCT_METHODS.contains(plain) && !isOfBase) {
            return "";
        }
        String escape = "_";
        while (isName(plain + escape, fields)) {
            escape += "_";
        }
        return escape;
    }

    private static boolean isName(String name, List<Field> fields) {
        return fields.stream().anyMatch(field -> field.name().equals(name));
    }

    private void countShared(Function function) {
        String home = homes.get(function.id());
        function.body()
                .ifPresent(body ->
                        IrWalk.stmts(
                                body,
                                stmt -> {
                                    if (stmt instanceof Declare(Local local, _, _)
                                            && local.storage() == Local.Storage.SHARED) {
                                        sharedNames.merge(home + "." + local.name(), 1, Integer::sum);
                                    }
                                }));
    }

    /// Whether no other function of the class has a shared array of that name.
    boolean isOnlyShared(String owner, Local local) {
        return sharedNames.getOrDefault(owner + "." + local.name(), 0) <= 1;
    }

    boolean hasField(String owner, String name) {
        return fields.getOrDefault(owner, Set.of()).contains(name);
    }

    /// The accessor name for a field of a generated struct: that of the field, or `asShape` for the base class `Shape`.
    String accessor(Field field) {
        return accessor(field.name(), field.type());
    }

    String accessor(String field, Type type) {
        if (field.startsWith(Field.BASE) && type instanceof StructType base && structs.containsKey(base)) {
            return "as" + struct(base);
        }
        String legal = Identifiers.method(field.replace('$', '_'));
        return STRUCT_METHODS.contains(legal) ? legal + "_" : legal;
    }

    private String unused(String wanted) {
        return distinct(wanted, types);
    }

    private static String distinct(String wanted, Set<String> taken) {
        String name = wanted;
        for (int n = 2; !taken.add(name); n++) {
            name = wanted + n;
        }
        return name;
    }
}
