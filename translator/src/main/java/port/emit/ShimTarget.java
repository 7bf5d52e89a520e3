package port.emit;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What a header model's `[[port::shim("Target#method")]]` says a call becomes.
///
/// `Host#method|ctx#method` names a target for host code and another for device code. What stands behind a semicolon is for the
/// rewrites. `{s}` in the method's name stands for the plural of the type that the result points to, `{type}` for a description
/// of that type as first argument. `Host#method(Type.CONSTANT)` passes that constant as the last argument.
record ShimTarget(Kind kind, String target, String method) {
    private static final Set<String> JAVA_LANG =
            Set.of("Math", "StrictMath", "Integer", "Long", "Float", "Double", "System");

    ShimTarget {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(method, "method");
    }

    /// How a target is reached.
    enum Kind {
        /// A static method of a class.
        STATIC,
        /// A method of the `KernelContext`.
        CONTEXT,
        /// A method of the current device.
        DEVICE,
        /// A method of the first argument.
        RECEIVER,
        CONSTRUCTOR,
        /// The first argument itself.
        IDENTITY
    }

    static ShimTarget parse(String text, boolean onDevice) {
        int more = text.indexOf(';');
        if (more >= 0) {
            return parse(text.substring(0, more), onDevice);
        }
        int bar = text.indexOf('|');
        if (bar >= 0) {
            return parse(onDevice ? text.substring(bar + 1) : text.substring(0, bar), onDevice);
        }
        String trimmed = text.strip();
        if (trimmed.startsWith("new ")) {
            return new ShimTarget(Kind.CONSTRUCTOR, trimmed.substring(4).strip(), "");
        }
        int hash = trimmed.indexOf('#');
        if (hash < 0) {
            return new ShimTarget(Kind.IDENTITY, trimmed, "");
        }
        String target = trimmed.substring(0, hash);
        String method = trimmed.substring(hash + 1);
        return switch (target) {
            case "" -> new ShimTarget(Kind.RECEIVER, "", method);
            case "ctx" -> new ShimTarget(Kind.CONTEXT, target, method);
            case "device" -> new ShimTarget(Kind.DEVICE, target, method);
            default -> new ShimTarget(Kind.STATIC, target, method);
        };
    }

    String methodName() {
        int bracket = method.indexOf('(');
        return bracket < 0 ? method : method.substring(0, bracket);
    }

    /// The constant that is passed as the last argument, as `Type.NAME`.
    Optional<String> constant() {
        int bracket = method.indexOf('(');
        return bracket < 0 ? Optional.empty() : Optional.of(method.substring(bracket + 1, method.length() - 1));
    }

    boolean isJavaLang() {
        return JAVA_LANG.contains(target);
    }
}
