package port.emit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import port.ir.Function;
import port.ir.GlobalId;
import port.ir.Local;
import port.ir.StructType;
import port.source.Span;

/// What the emission of one method has at hand: the program, the file, and the names in sight.
final class Scope {
    private final ProgramContext program;
    private final JavaTypes types;
    private final Function function;
    private final LocalNames locals;
    private final String owner;
    private final StaticFields statics;
    private final Map<GlobalId, String> deviceVariables = new HashMap<>();

    /// @param owner the class in which the method stands
    Scope(
            ProgramContext program,
            JavaTypes types,
            Function function,
            LocalNames locals,
            String owner,
            StaticFields statics) {
        this.program = program;
        this.types = types;
        this.function = function;
        this.locals = locals;
        this.owner = owner;
        this.statics = statics;
    }

    ProgramContext program() {
        return program;
    }

    ProgramNames names() {
        return program.names();
    }

    CallFacts calls() {
        return program.calls();
    }

    JavaTypes types() {
        return types;
    }

    Imports imports() {
        return types.imports();
    }

    Function function() {
        return function;
    }

    LocalNames locals() {
        return locals;
    }

    StaticFields statics() {
        return statics;
    }

    /// Says that a variable of the method points to a variable of the device.
    void holds(GlobalId global, String name) {
        deviceVariables.put(global, name);
    }

    /// The variable of the method that points to a variable of the device, if there is one.
    Optional<Term> deviceVariable(GlobalId global) {
        return Optional.ofNullable(deviceVariables.get(global)).map(Term::primary);
    }

    /// Whether the code runs on the host alone.
    boolean isHost() {
        return function.kind() == Function.Kind.HOST;
    }

    boolean onDevice() {
        return CallFacts.isDeviceCode(function);
    }

    boolean hasContext() {
        return calls().needsContext(function.id());
    }

    /// The class that is being emitted.
    String owner() {
        return owner;
    }

    /// A static member, qualified unless it stands in the same class.
    Term member(ProgramNames.Member member) {
        return Term.primary(member.owner().equals(owner) ? member.name() : member.owner() + "." + member.name());
    }

    /// A static method, qualified unless it stands in the same class.
    String method(String home, String name) {
        return home.equals(owner) ? name : home + "." + name;
    }

    /// Whether the variable is the object of the instance method that is being emitted.
    boolean isThis(Local local) {
        return isInstanceMethod(function, types) && local.id() == function.parameters().getFirst().id();
    }

    /// Whether a function becomes an instance method of its generated struct.
    static boolean isInstanceMethod(Function function, JavaTypes types) {
        boolean hasThis =
                function.role() == Function.Role.METHOD
                        || function.role() == Function.Role.CONSTRUCTOR
                        || function.role() == Function.Role.DESTRUCTOR;
        return hasThis && function.owner().filter(types::isView).isPresent() && !function.parameters().isEmpty();
    }

    boolean isView(StructType struct) {
        return types.isView(struct);
    }

    void unsupported(Span span, String message) {
        program.unsupported(span, message);
    }
}
