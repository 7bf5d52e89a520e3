package port.lower;

import java.util.List;
import java.util.Objects;
import port.ir.OpenTemplate;
import port.source.Span;

/// A kernel that the user wrote as a template, as one translation unit sees it.
///
/// @param instances what it might be launched as
/// @param isUsed whether the unit instantiates or specialises it
record KernelTemplate(String name, List<String> instances, Span span, boolean isUsed) {
    KernelTemplate {
        Objects.requireNonNull(name, "name");
        instances = List.copyOf(instances);
        Objects.requireNonNull(span, "span");
    }

    boolean isSameAs(KernelTemplate other) {
        return span.toString().equals(other.span.toString());
    }

    OpenTemplate open() {
        return new OpenTemplate(name, instances, span);
    }
}
