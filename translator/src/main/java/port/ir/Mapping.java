package port.ir;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What a declaration of a header model says about itself with C++ attributes.
///
/// @param intrinsic `[[port::intrinsic("name")]]`: the reference engine has this operation built in
/// @param shim `[[port::shim("Type#method")]]`: what the port uses instead of the body
/// @param support `[[port::support("partial", "reason")]]`
/// @param note the reason of `support`
/// @param outs numbers, from 0, of the parameters marked `[[port::out]]`: pointers through which the function writes one value before it
///             returns and which it does not keep
public record Mapping(
        Optional<String> intrinsic, Optional<String> shim, Support support, Optional<String> note, List<Integer> outs) {
    public Mapping {
        outs = List.copyOf(outs);
        Objects.requireNonNull(intrinsic, "intrinsic");
        Objects.requireNonNull(shim, "shim");
        Objects.requireNonNull(support, "support");
        Objects.requireNonNull(note, "note");
    }

    /// The mapping of everything that users write.
    public static final Mapping NONE =
            new Mapping(Optional.empty(), Optional.empty(), Support.FULL, Optional.empty(), List.of());

    public Mapping(Optional<String> intrinsic, Optional<String> shim, Support support, Optional<String> note) {
        this(intrinsic, shim, support, note, List.of());
    }

    /// How much of the original's behaviour there is.
    public enum Support {
        FULL,
        PARTIAL,
        NONE
    }
}
