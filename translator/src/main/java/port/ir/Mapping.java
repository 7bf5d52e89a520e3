package port.ir;

import java.util.Objects;
import java.util.Optional;

/// What a declaration of a header model says about itself with C++ attributes.
///
/// @param intrinsic `[[port::intrinsic("name")]]`: the reference engine has this operation built in
/// @param shim `[[port::shim("Type#method")]]`: what the port uses instead of the body
/// @param support `[[port::support("partial", "reason")]]`
/// @param note the reason of `support`
public record Mapping(Optional<String> intrinsic, Optional<String> shim, Support support, Optional<String> note) {
    public Mapping {
        Objects.requireNonNull(intrinsic, "intrinsic");
        Objects.requireNonNull(shim, "shim");
        Objects.requireNonNull(support, "support");
        Objects.requireNonNull(note, "note");
    }

    /// The mapping of everything that users write.
    public static final Mapping NONE = new Mapping(Optional.empty(), Optional.empty(), Support.FULL, Optional.empty());

    /// How much of the original's behaviour there is.
    public enum Support {
        FULL,
        PARTIAL,
        NONE
    }
}
