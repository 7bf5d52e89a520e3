package port.ir;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import port.source.Span;

/// A function, instantiated and non-overloaded. A method has its object's address, a reference named `this`, as its first parameter.
///
/// @param sourceName what the author calls it, without namespaces; with template arguments where there are any
/// @param body absent where a header model declares an intrinsic or a shim alone
/// @param owner the class whose member it is, static or not
/// @param volatiles what its body accesses as volatile
/// @param mostThreads how many threads of a block a kernel was built for, as `__launch_bounds__` says; absent where nothing says it
public record Function(
        FunctionId id,
        String sourceName,
        Kind kind,
        Type result,
        List<Local> parameters,
        boolean variadic,
        Optional<Block> body,
        Optional<StructType> owner,
        Role role,
        Mapping mapping,
        Set<VolatileAccess> volatiles,
        OptionalInt mostThreads,
        Span span) {
    /// A function that accesses nothing volatile and is no kernel with a bound.
    public Function(
            FunctionId id,
            String sourceName,
            Kind kind,
            Type result,
            List<Local> parameters,
            boolean variadic,
            Optional<Block> body,
            Optional<StructType> owner,
            Role role,
            Mapping mapping,
            Span span) {
        this(
                id,
                sourceName,
                kind,
                result,
                parameters,
                variadic,
                body,
                owner,
                role,
                mapping,
                Set.of(),
                OptionalInt.empty(),
                span);
    }

    public Function {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(sourceName, "sourceName");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(result, "result");
        parameters = List.copyOf(parameters);
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(mapping, "mapping");
        volatiles = Set.copyOf(volatiles);
        Objects.requireNonNull(mostThreads, "mostThreads");
        Objects.requireNonNull(span, "span");
    }

    /// Who may call it, and where it runs.
    public enum Kind {
        HOST,
        DEVICE,
        HOST_DEVICE,
        KERNEL
    }

    /// What it is to its class.
    public enum Role {
        FREE,
        STATIC_METHOD,
        METHOD,
        CONSTRUCTOR,
        DESTRUCTOR
    }

    public boolean isKernel() {
        return kind == Kind.KERNEL;
    }

    /// Whether `port` brought it along, as opposed to the user having written it.
    public boolean isHeaderModel() {
        return span.file().isHeaderModel();
    }

    /// Whether the user wrote it, but its body could not be lowered, or stands nowhere: the diagnostics say why.
    public boolean isMissing() {
        return body.isEmpty() && mapping.shim().isEmpty() && mapping.intrinsic().isEmpty() && !isHeaderModel();
    }

    public Function withoutBody() {
        return new Function(
                id, sourceName, kind, result, parameters, variadic, Optional.empty(), owner, role, mapping, span);
    }

    /// The same under another name.
    public Function withId(FunctionId other) {
        return new Function(
                other,
                sourceName,
                kind,
                result,
                parameters,
                variadic,
                body,
                owner,
                role,
                mapping,
                volatiles,
                mostThreads,
                span);
    }

    /// The same with another body, where there is one.
    public Function withBody(UnaryOperator<Block> change) {
        return new Function(
                id,
                sourceName,
                kind,
                result,
                parameters,
                variadic,
                body.map(change),
                owner,
                role,
                mapping,
                volatiles,
                mostThreads,
                span);
    }

    public FunctionType signature() {
        return new FunctionType(result, parameters.stream().map(Local::type).toList(), variadic);
    }
}
