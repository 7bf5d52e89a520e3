package port.lower;

import java.util.Objects;
import port.source.Span;

/// A kernel that the user wrote as a template, as one translation unit sees it.
///
/// @param isUsed whether the unit instantiates or specialises it
record KernelTemplate(String name, Span span, boolean isUsed) {
    KernelTemplate {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(span, "span");
    }

    boolean isSameAs(KernelTemplate other) {
        return span.toString().equals(other.span.toString());
    }
}
